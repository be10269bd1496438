-- Colonnade migration 0002 replace_index_of_foreign_key: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: parent, place of children are not unique
SELECT "id", count(*) OVER ()
  FROM "children"
  WHERE ("parent", "place") IN (SELECT "parent", "place" FROM "children" GROUP BY "parent", "place" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- rebuild table children: its constraints change
CREATE TABLE "colonnade_new_children" (
  "id"     integer NOT NULL CONSTRAINT "pk_children" PRIMARY KEY AUTOINCREMENT,
  "parent" integer NOT NULL,
  "place"  integer NOT NULL,
  CONSTRAINT "uq_children_parent_place" UNIQUE ("parent", "place"),
  CONSTRAINT "fk_children_parent" FOREIGN KEY ("parent") REFERENCES "parents" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_children" ("id", "parent", "place")
SELECT "id", "parent", "place"
FROM "children";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_children';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_children', seq FROM sqlite_sequence WHERE name = 'children';
DROP TABLE "children";
ALTER TABLE "colonnade_new_children" RENAME TO "children";
