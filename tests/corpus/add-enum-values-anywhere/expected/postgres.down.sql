-- Colonnade migration 0002 add_enum_values_anywhere: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: priority of tickets is none of "low", "high"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "priority" NOT IN ('low', 'high')
  ORDER BY "id"
  LIMIT 3;

-- guard: severity of tickets is none of "minor", "major"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "severity"::text NOT IN ('minor', 'major')
  ORDER BY "id"
  LIMIT 3;

-- drop check ck_tickets_priority__values on tickets
ALTER TABLE "tickets" DROP CONSTRAINT "ck_tickets_priority__values";

-- change column tickets.severity: type severity becomes text, converting its values
ALTER TABLE "tickets" ALTER COLUMN "severity" TYPE text USING "severity"::text;

-- drop enum severity
DROP TYPE "severity";

-- create enum severity (minor, major)
CREATE TYPE "severity" AS ENUM ('minor', 'major');

-- change column tickets.severity: type text becomes severity, converting its values
ALTER TABLE "tickets" ALTER COLUMN "severity" TYPE severity USING "severity"::severity;

-- change column tickets.priority: default 'in the middle' becomes 'low'; closed set (lowest, low, in the middle, high, highest) becomes (low, high)
ALTER TABLE "tickets"
  ALTER COLUMN "priority" DROP DEFAULT,
  ALTER COLUMN "priority" SET DEFAULT 'low';

-- add check ck_tickets_priority__values on tickets: priority IN ('low', 'high')
ALTER TABLE "tickets"
  ADD CONSTRAINT "ck_tickets_priority__values" CHECK ("priority" IN ('low', 'high'));
