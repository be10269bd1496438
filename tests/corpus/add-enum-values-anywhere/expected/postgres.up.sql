-- Colonnade migration 0002 add_enum_values_anywhere: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_tickets_priority__values on tickets
ALTER TABLE "tickets" DROP CONSTRAINT "ck_tickets_priority__values";

-- change column tickets.severity: type severity becomes text, converting its values
ALTER TABLE "tickets" ALTER COLUMN "severity" TYPE text USING "severity"::text;

-- drop enum severity
DROP TYPE "severity";

-- create enum severity (none, trivial, minor, middle, major, it's over)
CREATE TYPE "severity" AS ENUM ('none', 'trivial', 'minor', 'middle', 'major', 'it''s over');

-- change column tickets.severity: type text becomes severity, converting its values
ALTER TABLE "tickets" ALTER COLUMN "severity" TYPE severity USING "severity"::severity;

-- change column tickets.priority: default 'low' becomes 'in the middle'; closed set (low, high) becomes (lowest, low, in the middle, high, highest)
ALTER TABLE "tickets"
  ALTER COLUMN "priority" DROP DEFAULT,
  ALTER COLUMN "priority" SET DEFAULT 'in the middle';

-- add check ck_tickets_priority__values on tickets: priority IN ('lowest', 'low', 'in the middle', 'high', 'highest')
ALTER TABLE "tickets"
  ADD CONSTRAINT "ck_tickets_priority__values" CHECK ("priority" IN ('lowest', 'low', 'in the middle', 'high', 'highest'));
