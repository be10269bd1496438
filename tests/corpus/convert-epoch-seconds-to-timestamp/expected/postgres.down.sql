-- Colonnade migration 0002 convert_epoch_seconds_to_timestamp: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the milliseconds in samples.val

-- change column samples.val: type timestamptz(3) becomes bigint; meaning timestamp becomes epochSeconds, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE bigint USING floor(extract(epoch FROM "val"))::bigint;
