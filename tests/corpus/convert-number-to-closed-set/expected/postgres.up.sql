-- Colonnade migration 0002 convert_number_to_closed_set: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "1" of tickets.severity becomes "some"; "2" of tickets.severity becomes "some"

-- guard: priority of tickets is none of "low", "high", "7"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE ("priority"::text NOT IN ('low', 'high', '7')) AND "priority" NOT IN ('1', '-2')
  ORDER BY "id"
  LIMIT 3;

-- guard: severity of tickets is none of "none", "some"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE ("severity"::text NOT IN ('none', 'some')) AND "severity" NOT IN ('0', '1', '2')
  ORDER BY "id"
  LIMIT 3;

-- create enum severity (none, some)
CREATE TYPE "severity" AS ENUM ('none', 'some');

-- change column tickets.priority: type integer becomes text; collation the table's becomes C; meaning integer becomes oneOf, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "priority" TYPE text COLLATE "C" USING CASE WHEN "priority"::text = '1' THEN 'low' WHEN "priority"::text = '-2' THEN 'high' ELSE "priority"::text END;

-- change column tickets.severity: type integer becomes severity; meaning integer becomes oneOf, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "severity" TYPE severity USING (CASE WHEN "severity"::text = '0' THEN 'none' WHEN "severity"::text = '1' THEN 'some' WHEN "severity"::text = '2' THEN 'some' ELSE "severity"::text END)::severity;

-- add check ck_tickets_priority__values on tickets: priority IN ('low', 'high', '7')
ALTER TABLE "tickets"
  ADD CONSTRAINT "ck_tickets_priority__values" CHECK ("priority" IN ('low', 'high', '7'));
