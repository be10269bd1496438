-- Colonnade migration 0002 add_required_from_columns: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: size of samples is null
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE (char_length("val")) IS NULL
  ORDER BY "id"
  LIMIT 3;

-- add column samples.size (integer, null)
ALTER TABLE "samples" ADD COLUMN "size" integer;

-- rewrite size in the rows of samples
UPDATE "samples" SET "size" = char_length("val");

-- change column samples.size: null allowed becomes refused
ALTER TABLE "samples" ALTER COLUMN "size" SET NOT NULL;
