-- Colonnade migration 0002 add_native_enum_value_with_view: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column tickets.state: type state becomes text, converting its values
ALTER TABLE "tickets" ALTER COLUMN "state" TYPE text USING "state"::text;

-- drop enum state
DROP TYPE "state";

-- create enum state (open, closed, it's)
CREATE TYPE "state" AS ENUM ('open', 'closed', 'it''s');

-- change column tickets.state: type text becomes state, converting its values
ALTER TABLE "tickets" ALTER COLUMN "state" TYPE state USING "state"::state;

-- create view doubtful
CREATE VIEW "doubtful" ("id") AS
SELECT
  "t"."id"
FROM "tickets" AS "t"
WHERE "t"."state" = 'it''s';
