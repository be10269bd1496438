-- Colonnade migration 0002 narrow_and_require: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: nulls of samples.val become its backfill

-- guard: val of samples is longer than 5 characters
SELECT "id", count(*) OVER () FROM "samples" WHERE char_length("val") > 5 ORDER BY "id" LIMIT 3;

-- change column samples.val: type varchar(20) becomes varchar(5); null allowed becomes refused, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "val" TYPE varchar(5) COLLATE "C" USING coalesce("val", 'none'),
  ALTER COLUMN "val" SET NOT NULL;
