-- Colonnade migration 0002 change_native_enum: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column tickets.priority: type priority becomes text; default 'low' becomes none, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "priority" DROP DEFAULT,
  ALTER COLUMN "priority" TYPE text USING "priority"::text;

-- change column tickets.severity: type priority becomes text; default 'high' becomes none, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "severity" DROP DEFAULT,
  ALTER COLUMN "severity" TYPE text USING "severity"::text;

-- drop enum priority
DROP TYPE "priority";

-- create enum priority (low, middle, high)
CREATE TYPE "priority" AS ENUM ('low', 'middle', 'high');

-- change column tickets.priority: type text becomes priority, converting its values
ALTER TABLE "tickets" ALTER COLUMN "priority" TYPE priority USING "priority"::priority;

-- change column tickets.severity: type text becomes priority; default none becomes 'high', converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "severity" TYPE priority USING "severity"::priority,
  ALTER COLUMN "severity" SET DEFAULT 'high';

-- change column tickets.state: type ticket_state becomes text; default 'open' becomes none, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE text USING "state"::text;

-- drop enum ticket_state
DROP TYPE "ticket_state";

-- create enum ticket_state (new, open, closed)
CREATE TYPE "ticket_state" AS ENUM ('new', 'open', 'closed');

-- change column tickets.state: type text becomes ticket_state, converting its values
ALTER TABLE "tickets" ALTER COLUMN "state" TYPE ticket_state USING "state"::ticket_state;

-- change column tickets.priority: default 'low' becomes 'middle'; closed set (low, high) becomes (low, middle, high)
ALTER TABLE "tickets"
  ALTER COLUMN "priority" DROP DEFAULT,
  ALTER COLUMN "priority" SET DEFAULT 'middle';

-- change column tickets.state: default 'open' becomes none; closed set (open, closed) becomes (new, open, closed)
ALTER TABLE "tickets" ALTER COLUMN "state" DROP DEFAULT;
