-- Colonnade migration 0002 change_default: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column jobs.state: default 'it''s "waiting"' becomes 'new'
ALTER TABLE "jobs" ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" SET DEFAULT 'new';

-- change column jobs.tries: default 0 becomes none
ALTER TABLE "jobs" ALTER COLUMN "tries" DROP DEFAULT;

-- change column jobs.note: default 'none' becomes none
ALTER TABLE "jobs" ALTER COLUMN "note" DROP DEFAULT;

-- change column jobs.started_at: default date_trunc('milliseconds', statement_timestamp()) becomes none
ALTER TABLE "jobs" ALTER COLUMN "started_at" DROP DEFAULT;
