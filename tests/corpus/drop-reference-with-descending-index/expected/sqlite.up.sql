-- Colonnade migration 0002 drop_reference_with_descending_index: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table children: its constraints change
CREATE TABLE "colonnade_new_children" (
  "id"     integer NOT NULL CONSTRAINT "pk_children" PRIMARY KEY AUTOINCREMENT,
  "parent" integer NOT NULL,
  "place"  integer NOT NULL
);
INSERT INTO "colonnade_new_children" ("id", "parent", "place")
SELECT "id", "parent", "place"
FROM "children";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_children';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_children', seq FROM sqlite_sequence WHERE name = 'children';
DROP TABLE "children";
ALTER TABLE "colonnade_new_children" RENAME TO "children";
CREATE INDEX "idx_children_parent_place" ON "children" ("parent" DESC, "place");
