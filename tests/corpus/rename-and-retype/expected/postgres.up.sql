-- Colonnade migration 0002 rename_and_retype: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: meters.size becomes what its author's conversion gives

-- drop check ck_meters_sane on meters
ALTER TABLE "meters" DROP CONSTRAINT "ck_meters_sane";

-- rename column meters.reading to value
ALTER TABLE "meters" RENAME COLUMN "reading" TO "value";

-- rename column meters.taken to taken_at
ALTER TABLE "meters" RENAME COLUMN "taken" TO "taken_at";

-- rename column meters.code to size
ALTER TABLE "meters" RENAME COLUMN "code" TO "size";

-- rename index idx_meters_reading to idx_meters_value on meters
ALTER INDEX "idx_meters_reading" RENAME TO "idx_meters_value";

-- change column meters.value: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "meters" ALTER COLUMN "value" TYPE bigint;

-- change column meters.taken_at: type timestamptz(3) becomes bigint; meaning timestamp becomes epochMilliseconds, converting its values
ALTER TABLE "meters"
  ALTER COLUMN "taken_at" TYPE bigint USING (extract(epoch FROM "taken_at") * 1000)::bigint;

-- change column meters.size: type varchar(20) becomes integer; collation C becomes the table's; meaning text becomes integer, converting its values
ALTER TABLE "meters" ALTER COLUMN "size" TYPE integer USING char_length("size");

-- add check ck_meters_sane on meters: value > -100
ALTER TABLE "meters" ADD CONSTRAINT "ck_meters_sane" CHECK ("value" > -100);
