-- Colonnade migration 0002 change_default: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column jobs.state: default 'new' becomes 'it''s "waiting"'
ALTER TABLE "jobs"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" SET DEFAULT 'it''s "waiting"';

-- change column jobs.tries: default none becomes 0
ALTER TABLE "jobs" ALTER COLUMN "tries" SET DEFAULT 0;

-- change column jobs.note: default none becomes 'none'
ALTER TABLE "jobs" ALTER COLUMN "note" SET DEFAULT 'none';

-- change column jobs.started_at: default none becomes date_trunc('milliseconds', statement_timestamp())
ALTER TABLE "jobs"
  ALTER COLUMN "started_at" SET DEFAULT date_trunc('milliseconds', statement_timestamp());
