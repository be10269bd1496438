-- Colonnade migration 0002 exchange_defaults_and_nullability: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: since of settings is null
SELECT "id", count(*) OVER () FROM "settings" WHERE "since" IS NULL ORDER BY "id" LIMIT 3;

-- guard: ratio of settings is null
SELECT "id", count(*) OVER () FROM "settings" WHERE "ratio" IS NULL ORDER BY "id" LIMIT 3;

-- change column settings.count: default 1 + 2 becomes 5
ALTER TABLE "settings" ALTER COLUMN "count" DROP DEFAULT,
  ALTER COLUMN "count" SET DEFAULT 5;

-- change column settings.label: default none becomes 'it''s "x"'
ALTER TABLE "settings" ALTER COLUMN "label" SET DEFAULT 'it''s "x"';

-- change column settings.since: null allowed becomes refused; default none becomes date_trunc('milliseconds', statement_timestamp())
ALTER TABLE "settings"
  ALTER COLUMN "since" SET NOT NULL,
  ALTER COLUMN "since" SET DEFAULT date_trunc('milliseconds', statement_timestamp());

-- change column settings.until: null refused becomes allowed; default date_trunc('milliseconds', statement_timestamp()) becomes none
ALTER TABLE "settings" ALTER COLUMN "until" DROP DEFAULT,
  ALTER COLUMN "until" DROP NOT NULL;

-- change column settings.ratio: null allowed becomes refused; default -1.5 becomes 0.5
ALTER TABLE "settings"
  ALTER COLUMN "ratio" DROP DEFAULT,
  ALTER COLUMN "ratio" SET NOT NULL,
  ALTER COLUMN "ratio" SET DEFAULT 0.5;

-- change column settings.day: default '1969-12-31' becomes '2024-02-29'
ALTER TABLE "settings"
  ALTER COLUMN "day" DROP DEFAULT,
  ALTER COLUMN "day" SET DEFAULT '2024-02-29';

-- change column settings.is_on: default FALSE becomes TRUE
ALTER TABLE "settings" ALTER COLUMN "is_on" DROP DEFAULT,
  ALTER COLUMN "is_on" SET DEFAULT TRUE;

-- change column settings.key: default none becomes gen_random_uuid()
ALTER TABLE "settings" ALTER COLUMN "key" SET DEFAULT gen_random_uuid();

-- change column settings.data: default '[]' becomes '{"a":[1,null]}'
ALTER TABLE "settings"
  ALTER COLUMN "data" DROP DEFAULT,
  ALTER COLUMN "data" SET DEFAULT '{"a":[1,null]}';

-- change column settings.hidden: null refused becomes allowed; default '🙂' becomes none
ALTER TABLE "settings" ALTER COLUMN "hidden" DROP DEFAULT,
  ALTER COLUMN "hidden" DROP NOT NULL;
