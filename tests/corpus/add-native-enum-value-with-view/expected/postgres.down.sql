-- Colonnade migration 0002 add_native_enum_value_with_view: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: state of tickets is none of "open", "closed"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "state"::text NOT IN ('open', 'closed')
  ORDER BY "id"
  LIMIT 3;

-- drop view doubtful
DROP VIEW "doubtful";

-- change column tickets.state: type state becomes text, converting its values
ALTER TABLE "tickets" ALTER COLUMN "state" TYPE text USING "state"::text;

-- drop enum state
DROP TYPE "state";

-- create enum state (open, closed)
CREATE TYPE "state" AS ENUM ('open', 'closed');

-- change column tickets.state: type text becomes state, converting its values
ALTER TABLE "tickets" ALTER COLUMN "state" TYPE state USING "state"::state;
