-- Colonnade migration 0002 convert_number_to_native_enum: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: priority of tickets cannot become integer
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE CASE WHEN "priority"::text ~ '^ *[+-]?[0-9]+ *$' THEN trim("priority"::text)::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE "priority"::text IS NOT NULL END
  ORDER BY "id"
  LIMIT 3;

-- guard: severity of tickets cannot become integer
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE CASE WHEN "severity"::text ~ '^ *[+-]?[0-9]+ *$' THEN trim("severity"::text)::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE "severity"::text IS NOT NULL END
  ORDER BY "id"
  LIMIT 3;

-- guard: urgent of tickets cannot become boolean
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE NOT (lower(trim("urgent"::text)) IN ('true', 't', 'yes', 'y', 'on', '1', 'false', 'f', 'no', 'n', 'off', '0'))
  ORDER BY "id"
  LIMIT 3;

-- change column tickets.priority: type priority becomes integer; default '0' becomes 0; meaning oneOf becomes integer, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "priority" DROP DEFAULT,
  ALTER COLUMN "priority" TYPE integer USING trim("priority"::text)::integer,
  ALTER COLUMN "priority" SET DEFAULT 0;

-- change column tickets.severity: type severity becomes integer; meaning oneOf becomes integer, converting its values
ALTER TABLE "tickets" ALTER COLUMN "severity" TYPE integer USING trim("severity"::text)::integer;

-- change column tickets.urgent: type answer becomes boolean; meaning oneOf becomes boolean, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "urgent" TYPE boolean USING CASE WHEN lower(trim("urgent"::text)) IN ('true', 't', 'yes', 'y', 'on', '1') THEN true WHEN lower(trim("urgent"::text)) IN ('false', 'f', 'no', 'n', 'off', '0') THEN false ELSE "urgent"::text::boolean END;

-- remove the comment of table tickets
COMMENT ON TABLE "tickets" IS NULL;

-- drop enum priority
DROP TYPE "priority";

-- drop enum severity
DROP TYPE "severity";

-- drop enum answer
DROP TYPE "answer";
