-- Colonnade migration 0002 convert_epoch_milliseconds_to_seconds: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the milliseconds in samples.val

-- change column samples.val: meaning epochMilliseconds becomes epochSeconds, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE bigint USING floor("val" / 1000.0)::bigint;
