-- Colonnade migration 0002 drop_enum_column: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of tickets.level; tickets.state comes back empty

-- drop column tickets.level
ALTER TABLE "tickets" DROP COLUMN "level";

-- create enum ticket_state (open, closed)
CREATE TYPE "ticket_state" AS ENUM ('open', 'closed');

-- add column tickets.state (ticket_state, null)
ALTER TABLE "tickets" ADD COLUMN "state" ticket_state;

-- rewrite state in the rows of tickets
UPDATE "tickets" SET "state" = 'open';

-- change column tickets.state: null allowed becomes refused
ALTER TABLE "tickets" ALTER COLUMN "state" SET NOT NULL;

-- drop enum level
DROP TYPE "level";
