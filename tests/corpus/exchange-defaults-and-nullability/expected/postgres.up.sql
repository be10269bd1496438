-- Colonnade migration 0002 exchange_defaults_and_nullability: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: nulls of settings.until become its backfill; nulls of settings.hidden become its backfill

-- change column settings.count: default 5 becomes 1 + 2
ALTER TABLE "settings" ALTER COLUMN "count" DROP DEFAULT,
  ALTER COLUMN "count" SET DEFAULT 1 + 2;

-- change column settings.label: default 'it''s "x"' becomes none
ALTER TABLE "settings" ALTER COLUMN "label" DROP DEFAULT;

-- change column settings.since: null refused becomes allowed; default date_trunc('milliseconds', statement_timestamp()) becomes none
ALTER TABLE "settings" ALTER COLUMN "since" DROP DEFAULT,
  ALTER COLUMN "since" DROP NOT NULL;

-- rewrite until in the rows of settings
UPDATE "settings"
  SET "until" = coalesce("until", date_trunc('milliseconds', statement_timestamp()))
  WHERE "until" IS NULL;

-- change column settings.until: null allowed becomes refused; default none becomes date_trunc('milliseconds', statement_timestamp())
ALTER TABLE "settings"
  ALTER COLUMN "until" SET NOT NULL,
  ALTER COLUMN "until" SET DEFAULT date_trunc('milliseconds', statement_timestamp());

-- change column settings.ratio: null refused becomes allowed; default 0.5 becomes -1.5
ALTER TABLE "settings"
  ALTER COLUMN "ratio" DROP DEFAULT,
  ALTER COLUMN "ratio" DROP NOT NULL,
  ALTER COLUMN "ratio" SET DEFAULT -1.5;

-- change column settings.day: default '2024-02-29' becomes '1969-12-31'
ALTER TABLE "settings"
  ALTER COLUMN "day" DROP DEFAULT,
  ALTER COLUMN "day" SET DEFAULT '1969-12-31';

-- change column settings.is_on: default TRUE becomes FALSE
ALTER TABLE "settings" ALTER COLUMN "is_on" DROP DEFAULT,
  ALTER COLUMN "is_on" SET DEFAULT FALSE;

-- change column settings.key: default gen_random_uuid() becomes none
ALTER TABLE "settings" ALTER COLUMN "key" DROP DEFAULT;

-- change column settings.data: default '{"a":[1,null]}' becomes '[]'
ALTER TABLE "settings" ALTER COLUMN "data" DROP DEFAULT,
  ALTER COLUMN "data" SET DEFAULT '[]';

-- rewrite hidden in the rows of settings
UPDATE "settings" SET "hidden" = coalesce("hidden", '') WHERE "hidden" IS NULL;

-- change column settings.hidden: null allowed becomes refused; default none becomes '🙂'
ALTER TABLE "settings" ALTER COLUMN "hidden" SET NOT NULL,
  ALTER COLUMN "hidden" SET DEFAULT '🙂';
