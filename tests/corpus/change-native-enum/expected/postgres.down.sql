-- Colonnade migration 0002 change_native_enum: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: priority of tickets is none of "low", "high"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "priority"::text NOT IN ('low', 'high')
  ORDER BY "id"
  LIMIT 3;

-- guard: severity of tickets is none of "low", "high"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "severity"::text NOT IN ('low', 'high')
  ORDER BY "id"
  LIMIT 3;

-- guard: state of tickets is none of "open", "closed"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "state"::text NOT IN ('open', 'closed')
  ORDER BY "id"
  LIMIT 3;

-- change column tickets.priority: type priority becomes text; default 'middle' becomes none, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "priority" DROP DEFAULT,
  ALTER COLUMN "priority" TYPE text USING "priority"::text;

-- change column tickets.severity: type priority becomes text; default 'high' becomes none, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "severity" DROP DEFAULT,
  ALTER COLUMN "severity" TYPE text USING "severity"::text;

-- drop enum priority
DROP TYPE "priority";

-- create enum priority (low, high)
CREATE TYPE "priority" AS ENUM ('low', 'high');

-- change column tickets.priority: type text becomes priority, converting its values
ALTER TABLE "tickets" ALTER COLUMN "priority" TYPE priority USING "priority"::priority;

-- change column tickets.severity: type text becomes priority; default none becomes 'high', converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "severity" TYPE priority USING "severity"::priority,
  ALTER COLUMN "severity" SET DEFAULT 'high';

-- change column tickets.state: type ticket_state becomes text, converting its values
ALTER TABLE "tickets" ALTER COLUMN "state" TYPE text USING "state"::text;

-- drop enum ticket_state
DROP TYPE "ticket_state";

-- create enum ticket_state (open, closed)
CREATE TYPE "ticket_state" AS ENUM ('open', 'closed');

-- change column tickets.state: type text becomes ticket_state, converting its values
ALTER TABLE "tickets" ALTER COLUMN "state" TYPE ticket_state USING "state"::ticket_state;

-- change column tickets.priority: default 'middle' becomes 'low'; closed set (low, middle, high) becomes (low, high)
ALTER TABLE "tickets"
  ALTER COLUMN "priority" DROP DEFAULT,
  ALTER COLUMN "priority" SET DEFAULT 'low';

-- change column tickets.state: default none becomes 'open'; closed set (new, open, closed) becomes (open, closed)
ALTER TABLE "tickets" ALTER COLUMN "state" SET DEFAULT 'open';
