-- Colonnade migration 0002 add_native_enum_value: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: severity of tickets is none of "minor", "major"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "severity"::text NOT IN ('minor', 'major')
  ORDER BY "id"
  LIMIT 3;

-- guard: severity of notes is none of "minor", "major"
SELECT "id", count(*) OVER ()
  FROM "notes"
  WHERE "severity"::text NOT IN ('minor', 'major')
  ORDER BY "id"
  LIMIT 3;

-- drop view major_tickets
DROP VIEW "major_tickets";

-- change column tickets.severity: type severity becomes text; default 'minor' becomes none, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "severity" DROP DEFAULT,
  ALTER COLUMN "severity" TYPE text USING "severity"::text;

-- change column notes.severity: type severity becomes text, converting its values
ALTER TABLE "notes" ALTER COLUMN "severity" TYPE text USING "severity"::text;

-- drop enum severity
DROP TYPE "severity";

-- create enum severity (minor, major)
CREATE TYPE "severity" AS ENUM ('minor', 'major');

-- change column tickets.severity: type text becomes severity; default none becomes 'minor', converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "severity" TYPE severity USING "severity"::severity,
  ALTER COLUMN "severity" SET DEFAULT 'minor';

-- change column notes.severity: type text becomes severity, converting its values
ALTER TABLE "notes" ALTER COLUMN "severity" TYPE severity USING "severity"::severity;

-- create view major_tickets
CREATE VIEW "major_tickets" ("id") AS
SELECT
  "t"."id"
FROM "tickets" AS "t"
WHERE "t"."severity" = 'major';
