-- Colonnade migration 0002 rename_and_retype: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: meters.code becomes what its author's conversion gives

-- guard: value of meters cannot become integer
SELECT "id", count(*) OVER ()
  FROM "meters"
  WHERE "value" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- guard: taken_at of meters cannot become timestamp
SELECT "id", count(*) OVER ()
  FROM "meters"
  WHERE "taken_at" NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY "id"
  LIMIT 3;

-- guard: size of meters cannot become text of 20 characters
SELECT "id", count(*) OVER ()
  FROM "meters"
  WHERE char_length(("size"::text)) > 20
  ORDER BY "id"
  LIMIT 3;

-- drop check ck_meters_sane on meters
ALTER TABLE "meters" DROP CONSTRAINT "ck_meters_sane";

-- rename column meters.value to reading
ALTER TABLE "meters" RENAME COLUMN "value" TO "reading";

-- rename column meters.taken_at to taken
ALTER TABLE "meters" RENAME COLUMN "taken_at" TO "taken";

-- rename column meters.size to code
ALTER TABLE "meters" RENAME COLUMN "size" TO "code";

-- rename index idx_meters_value to idx_meters_reading on meters
ALTER INDEX "idx_meters_value" RENAME TO "idx_meters_reading";

-- change column meters.reading: type bigint becomes integer; meaning bigint becomes integer
ALTER TABLE "meters" ALTER COLUMN "reading" TYPE integer;

-- change column meters.taken: type bigint becomes timestamptz(3); meaning epochMilliseconds becomes timestamp, converting its values
ALTER TABLE "meters" ALTER COLUMN "taken" TYPE timestamptz(3) USING to_timestamp("taken" / 1000.0);

-- change column meters.code: type integer becomes varchar(20); collation the table's becomes C; meaning integer becomes text, converting its values
ALTER TABLE "meters" ALTER COLUMN "code" TYPE varchar(20) COLLATE "C" USING "code"::text;

-- add check ck_meters_sane on meters: reading > -100
ALTER TABLE "meters" ADD CONSTRAINT "ck_meters_sane" CHECK ("reading" > -100);
