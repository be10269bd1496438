-- Colonnade migration 0002 convert_number_to_closed_set: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "2" of tickets.severity stays "some"

-- guard: priority of tickets cannot become integer
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE (CASE WHEN "priority" ~ '^ *[+-]?[0-9]+ *$' THEN trim("priority")::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE "priority" IS NOT NULL END) AND "priority" NOT IN ('low', 'high')
  ORDER BY "id"
  LIMIT 3;

-- guard: severity of tickets cannot become integer
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE (CASE WHEN "severity"::text ~ '^ *[+-]?[0-9]+ *$' THEN trim("severity"::text)::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE "severity"::text IS NOT NULL END) AND "severity" NOT IN ('none', 'some')
  ORDER BY "id"
  LIMIT 3;

-- drop check ck_tickets_priority__values on tickets
ALTER TABLE "tickets" DROP CONSTRAINT "ck_tickets_priority__values";

-- change column tickets.priority: type text becomes integer; collation C becomes the table's; meaning oneOf becomes integer, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "priority" TYPE integer USING trim((CASE WHEN "priority" = 'low' THEN '1' WHEN "priority" = 'high' THEN '-2' ELSE "priority" END))::integer;

-- change column tickets.severity: type severity becomes integer; meaning oneOf becomes integer, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "severity" TYPE integer USING trim((CASE WHEN "severity"::text = 'none' THEN '0' WHEN "severity"::text = 'some' THEN '1' ELSE "severity"::text END))::integer;

-- drop enum severity
DROP TYPE "severity";
