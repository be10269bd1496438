-- Colonnade migration 0002 convert_date_to_timestamp: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the time of day in samples.val

-- change column samples.val: type timestamptz(3) becomes date; meaning timestamp becomes date, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE date USING ("val" AT TIME ZONE 'UTC')::date;
