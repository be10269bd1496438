-- Colonnade migration 0002 convert_number_to_native_enum: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: priority of tickets is none of "2", "1", "0"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "priority"::text NOT IN ('2', '1', '0')
  ORDER BY "id"
  LIMIT 3;

-- guard: severity of tickets is none of "1", "-3", "0"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "severity"::text NOT IN ('1', '-3', '0')
  ORDER BY "id"
  LIMIT 3;

-- guard: urgent of tickets is none of "false", "true"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "urgent"::text NOT IN ('false', 'true')
  ORDER BY "id"
  LIMIT 3;

-- create enum priority (2, 1, 0)
CREATE TYPE "priority" AS ENUM ('2', '1', '0');

-- create enum severity (1, -3, 0)
CREATE TYPE "severity" AS ENUM ('1', '-3', '0');

-- create enum answer (false, true)
CREATE TYPE "answer" AS ENUM ('false', 'true');

-- change column tickets.priority: type integer becomes priority; default 0 becomes '0'; meaning integer becomes oneOf, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "priority" DROP DEFAULT,
  ALTER COLUMN "priority" TYPE priority USING ("priority"::text)::priority,
  ALTER COLUMN "priority" SET DEFAULT '0';

-- change column tickets.severity: type integer becomes severity; meaning integer becomes oneOf, converting its values
ALTER TABLE "tickets" ALTER COLUMN "severity" TYPE severity USING ("severity"::text)::severity;

-- change column tickets.urgent: type boolean becomes answer; meaning boolean becomes oneOf, converting its values
ALTER TABLE "tickets" ALTER COLUMN "urgent" TYPE answer USING ("urgent"::text)::answer;

-- comment on table tickets
COMMENT ON TABLE "tickets" IS 'A native enum counts its values from 1, and none of them becomes its number.';
