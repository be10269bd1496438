-- Colonnade migration 0002 convert_timestamp_to_epoch_milliseconds: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type timestamptz(3) becomes bigint; meaning timestamp becomes epochMilliseconds, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "val" TYPE bigint USING (extract(epoch FROM "val") * 1000)::bigint;
