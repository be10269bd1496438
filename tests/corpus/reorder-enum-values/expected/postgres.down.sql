-- Colonnade migration 0002 reorder_enum_values: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_tickets_state__values on tickets
ALTER TABLE "tickets" DROP CONSTRAINT "ck_tickets_state__values";

-- change column tickets.priority: type priority becomes text; default 'low' becomes none, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "priority" DROP DEFAULT,
  ALTER COLUMN "priority" TYPE text USING "priority"::text;

-- drop enum priority
DROP TYPE "priority";

-- create enum priority (low, middle, high)
CREATE TYPE "priority" AS ENUM ('low', 'middle', 'high');

-- change column tickets.priority: type text becomes priority; default none becomes 'low', converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "priority" TYPE priority USING "priority"::priority,
  ALTER COLUMN "priority" SET DEFAULT 'low';

-- add check ck_tickets_state__values on tickets: state IN ('open', 'closed')
ALTER TABLE "tickets"
  ADD CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed'));
