-- Colonnade migration 0002 convert_by_expression: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: samples.val becomes what its author's conversion gives

-- rebuild table samples: val type text becomes integer; val meaning text becomes integer
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" integer
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT "id", CASE WHEN "val" = 'none' THEN 0 ELSE 1 END
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
