-- Colonnade migration 0002 close_short_text: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: val of samples is none of "new", "it's done"
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE "val" NOT IN ('new', 'it''s done')
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type varchar(10) becomes text; meaning text becomes oneOf
ALTER TABLE "samples" ALTER COLUMN "val" TYPE text COLLATE "C";

-- add check ck_samples_val__values on samples: val IN ('new', 'it''s done')
ALTER TABLE "samples" ADD CONSTRAINT "ck_samples_val__values" CHECK ("val" IN ('new', 'it''s done'));
