-- Colonnade migration 0002 add_required_reference: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: parent_id of samples refers to no row of samples
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE NOT EXISTS (SELECT 1 FROM "samples" AS "colonnade_parent" WHERE "colonnade_parent"."id" = (1))
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: new column parent_id
CREATE TABLE "colonnade_new_samples" (
  "id"        integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val"       text NOT NULL,
  "parent_id" integer NOT NULL,
  CONSTRAINT "ck_samples_val__type" CHECK (length("val") <= 20),
  CONSTRAINT "fk_samples_parent_id" FOREIGN KEY ("parent_id") REFERENCES "samples" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_samples" ("id", "val", "parent_id")
SELECT "id", "val", 1
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
