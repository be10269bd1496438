-- Colonnade migration 0002 convert_by_meaning_and_cut: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the milliseconds in samples.val

-- change column samples.val: type timestamptz(3) becomes bigint; meaning timestamp becomes bigint, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE bigint USING floor(extract(epoch FROM "val"))::bigint;

-- change column samples.day: type date becomes bigint; meaning date becomes bigint, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "day" TYPE bigint USING (extract(epoch FROM "day"::timestamp AT TIME ZONE 'UTC') * 1000)::bigint;
