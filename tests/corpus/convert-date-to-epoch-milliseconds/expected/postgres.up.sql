-- Colonnade migration 0002 convert_date_to_epoch_milliseconds: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type date becomes bigint; meaning date becomes epochMilliseconds, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "val" TYPE bigint USING (extract(epoch FROM "val"::timestamp AT TIME ZONE 'UTC') * 1000)::bigint;
