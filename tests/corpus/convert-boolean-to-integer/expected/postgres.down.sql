-- Colonnade migration 0002 convert_boolean_to_integer: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: val of samples cannot become boolean
SELECT "id", count(*) OVER () FROM "samples" WHERE "val" NOT IN (0, 1) ORDER BY "id" LIMIT 3;

-- change column samples.val: type integer becomes boolean; meaning integer becomes boolean, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE boolean USING "val" <> 0;
