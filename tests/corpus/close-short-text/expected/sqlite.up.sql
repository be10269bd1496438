-- Colonnade migration 0002 close_short_text: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: val of samples is none of "new", "it's done"
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE "val" NOT IN ('new', 'it''s done')
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: val meaning text becomes oneOf
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" text,
  CONSTRAINT "ck_samples_val__values" CHECK ("val" IN ('new', 'it''s done'))
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT "id", "val"
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
