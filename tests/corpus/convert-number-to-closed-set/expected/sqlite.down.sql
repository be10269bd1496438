-- Colonnade migration 0002 convert_number_to_closed_set: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: "2" of tickets.severity stays "some"

-- guard: priority of tickets cannot become integer
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE (CASE WHEN ltrim(trim("priority"), '+-') GLOB '[0-9]*' AND ltrim(trim("priority"), '+-') NOT GLOB '*[^0-9]*' AND trim("priority") NOT GLOB '[+-][+-]*' THEN typeof(cast(trim("priority") AS numeric)) <> 'integer' OR cast(trim("priority") AS numeric) NOT BETWEEN -2147483648 AND 2147483647 ELSE "priority" IS NOT NULL END) AND "priority" NOT IN ('low', 'high')
  ORDER BY "id"
  LIMIT 3;

-- guard: severity of tickets cannot become integer
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE (CASE WHEN ltrim(trim("severity"), '+-') GLOB '[0-9]*' AND ltrim(trim("severity"), '+-') NOT GLOB '*[^0-9]*' AND trim("severity") NOT GLOB '[+-][+-]*' THEN typeof(cast(trim("severity") AS numeric)) <> 'integer' OR cast(trim("severity") AS numeric) NOT BETWEEN -2147483648 AND 2147483647 ELSE "severity" IS NOT NULL END) AND "severity" NOT IN ('none', 'some')
  ORDER BY "id"
  LIMIT 3;

-- rebuild table tickets: priority type text becomes integer; priority meaning oneOf becomes integer; severity type text becomes integer; severity meaning oneOf becomes integer
CREATE TABLE "colonnade_new_tickets" (
  "id"       integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "priority" integer NOT NULL,
  "severity" integer
);
INSERT INTO "colonnade_new_tickets" ("id", "priority", "severity")
SELECT
  "id",
  CASE WHEN (CASE WHEN "priority" = 'low' THEN '1' WHEN "priority" = 'high' THEN '-2' ELSE "priority" END) IS NULL THEN NULL WHEN ltrim(trim((CASE WHEN "priority" = 'low' THEN '1' WHEN "priority" = 'high' THEN '-2' ELSE "priority" END)), '+-') GLOB '[0-9]*' AND ltrim(trim((CASE WHEN "priority" = 'low' THEN '1' WHEN "priority" = 'high' THEN '-2' ELSE "priority" END)), '+-') NOT GLOB '*[^0-9]*' AND trim((CASE WHEN "priority" = 'low' THEN '1' WHEN "priority" = 'high' THEN '-2' ELSE "priority" END)) NOT GLOB '[+-][+-]*' THEN cast(trim((CASE WHEN "priority" = 'low' THEN '1' WHEN "priority" = 'high' THEN '-2' ELSE "priority" END)) AS integer) ELSE json('{{' || (CASE WHEN "priority" = 'low' THEN '1' WHEN "priority" = 'high' THEN '-2' ELSE "priority" END)) END,
  CASE WHEN (CASE WHEN "severity" = 'none' THEN '0' WHEN "severity" = 'some' THEN '1' ELSE "severity" END) IS NULL THEN NULL WHEN ltrim(trim((CASE WHEN "severity" = 'none' THEN '0' WHEN "severity" = 'some' THEN '1' ELSE "severity" END)), '+-') GLOB '[0-9]*' AND ltrim(trim((CASE WHEN "severity" = 'none' THEN '0' WHEN "severity" = 'some' THEN '1' ELSE "severity" END)), '+-') NOT GLOB '*[^0-9]*' AND trim((CASE WHEN "severity" = 'none' THEN '0' WHEN "severity" = 'some' THEN '1' ELSE "severity" END)) NOT GLOB '[+-][+-]*' THEN cast(trim((CASE WHEN "severity" = 'none' THEN '0' WHEN "severity" = 'some' THEN '1' ELSE "severity" END)) AS integer) ELSE json('{{' || (CASE WHEN "severity" = 'none' THEN '0' WHEN "severity" = 'some' THEN '1' ELSE "severity" END)) END
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
