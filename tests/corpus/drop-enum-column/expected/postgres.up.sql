-- Colonnade migration 0002 drop_enum_column: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of tickets.state

-- drop column tickets.state
ALTER TABLE "tickets" DROP COLUMN "state";

-- create enum level (low, high)
CREATE TYPE "level" AS ENUM ('low', 'high');

-- add column tickets.level (level, not null, default 'low')
ALTER TABLE "tickets" ADD COLUMN "level" level NOT NULL DEFAULT 'low';

-- drop enum ticket_state
DROP TYPE "ticket_state";
