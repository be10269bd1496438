-- Colonnade migration 0002 convert_number_to_native_enum: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: priority of tickets is none of "2", "1", "0"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE cast("priority" AS text) NOT IN ('2', '1', '0')
  ORDER BY "id"
  LIMIT 3;

-- guard: severity of tickets is none of "1", "-3", "0"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE cast("severity" AS text) NOT IN ('1', '-3', '0')
  ORDER BY "id"
  LIMIT 3;

-- guard: urgent of tickets is none of "false", "true"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE CASE "urgent" WHEN 1 THEN 'true' WHEN 0 THEN 'false' END NOT IN ('false', 'true')
  ORDER BY "id"
  LIMIT 3;

-- rebuild table tickets: priority type integer becomes text; priority default 0 becomes '0'; priority meaning integer becomes oneOf; severity type integer becomes text; severity meaning integer becomes oneOf; urgent type integer becomes text; urgent meaning boolean becomes oneOf
CREATE TABLE "colonnade_new_tickets" (
  "id"       integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "priority" text NOT NULL DEFAULT '0',
  "severity" text,
  "urgent"   text NOT NULL,
  CONSTRAINT "ck_tickets_priority__values" CHECK ("priority" IN ('2', '1', '0')),
  CONSTRAINT "ck_tickets_severity__values" CHECK ("severity" IN ('1', '-3', '0')),
  CONSTRAINT "ck_tickets_urgent__values" CHECK ("urgent" IN ('false', 'true'))
);
INSERT INTO "colonnade_new_tickets" ("id", "priority", "severity", "urgent")
SELECT
  "id",
  "priority",
  "severity",
  CASE "urgent" WHEN 1 THEN 'true' WHEN 0 THEN 'false' END
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
