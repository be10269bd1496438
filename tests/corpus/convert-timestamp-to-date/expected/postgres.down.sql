-- Colonnade migration 0002 convert_timestamp_to_date: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type date becomes timestamptz(3); meaning date becomes timestamp, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "val" TYPE timestamptz(3) USING "val"::timestamp AT TIME ZONE 'UTC';
