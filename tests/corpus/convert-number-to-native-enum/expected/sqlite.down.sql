-- Colonnade migration 0002 convert_number_to_native_enum: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: priority of tickets cannot become integer
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE CASE WHEN ltrim(trim("priority"), '+-') GLOB '[0-9]*' AND ltrim(trim("priority"), '+-') NOT GLOB '*[^0-9]*' AND trim("priority") NOT GLOB '[+-][+-]*' THEN typeof(cast(trim("priority") AS numeric)) <> 'integer' OR cast(trim("priority") AS numeric) NOT BETWEEN -2147483648 AND 2147483647 ELSE "priority" IS NOT NULL END
  ORDER BY "id"
  LIMIT 3;

-- guard: severity of tickets cannot become integer
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE CASE WHEN ltrim(trim("severity"), '+-') GLOB '[0-9]*' AND ltrim(trim("severity"), '+-') NOT GLOB '*[^0-9]*' AND trim("severity") NOT GLOB '[+-][+-]*' THEN typeof(cast(trim("severity") AS numeric)) <> 'integer' OR cast(trim("severity") AS numeric) NOT BETWEEN -2147483648 AND 2147483647 ELSE "severity" IS NOT NULL END
  ORDER BY "id"
  LIMIT 3;

-- guard: urgent of tickets cannot become boolean
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE NOT (lower(trim("urgent")) IN ('true', 't', 'yes', 'y', 'on', '1', 'false', 'f', 'no', 'n', 'off', '0'))
  ORDER BY "id"
  LIMIT 3;

-- rebuild table tickets: priority type text becomes integer; priority default '0' becomes 0; priority meaning oneOf becomes integer; severity type text becomes integer; severity meaning oneOf becomes integer; urgent type text becomes integer; urgent meaning oneOf becomes boolean
CREATE TABLE "colonnade_new_tickets" (
  "id"       integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "priority" integer NOT NULL DEFAULT 0,
  "severity" integer,
  "urgent"   integer NOT NULL,
  CONSTRAINT "ck_tickets_urgent__type" CHECK ("urgent" IN (0, 1))
);
INSERT INTO "colonnade_new_tickets" ("id", "priority", "severity", "urgent")
SELECT
  "id",
  CASE WHEN "priority" IS NULL THEN NULL WHEN ltrim(trim("priority"), '+-') GLOB '[0-9]*' AND ltrim(trim("priority"), '+-') NOT GLOB '*[^0-9]*' AND trim("priority") NOT GLOB '[+-][+-]*' THEN cast(trim("priority") AS integer) ELSE json('{{' || "priority") END,
  CASE WHEN "severity" IS NULL THEN NULL WHEN ltrim(trim("severity"), '+-') GLOB '[0-9]*' AND ltrim(trim("severity"), '+-') NOT GLOB '*[^0-9]*' AND trim("severity") NOT GLOB '[+-][+-]*' THEN cast(trim("severity") AS integer) ELSE json('{{' || "severity") END,
  CASE WHEN "urgent" IS NULL THEN NULL WHEN lower(trim("urgent")) IN ('true', 't', 'yes', 'y', 'on', '1', 'false', 'f', 'no', 'n', 'off', '0') THEN lower(trim("urgent")) IN ('true', 't', 'yes', 'y', 'on', '1') ELSE json('{{' || "urgent") END
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
