-- Colonnade migration 0002 convert_number_to_closed_set: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: "1" of tickets.severity becomes "some"; "2" of tickets.severity becomes "some"

-- guard: priority of tickets is none of "low", "high", "7"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE (cast("priority" AS text) NOT IN ('low', 'high', '7')) AND "priority" NOT IN ('1', '-2')
  ORDER BY "id"
  LIMIT 3;

-- guard: severity of tickets is none of "none", "some"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE (cast("severity" AS text) NOT IN ('none', 'some')) AND "severity" NOT IN ('0', '1', '2')
  ORDER BY "id"
  LIMIT 3;

-- rebuild table tickets: priority type integer becomes text; priority meaning integer becomes oneOf; severity type integer becomes text; severity meaning integer becomes oneOf
CREATE TABLE "colonnade_new_tickets" (
  "id"       integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "priority" text NOT NULL,
  "severity" text,
  CONSTRAINT "ck_tickets_priority__values" CHECK ("priority" IN ('low', 'high', '7')),
  CONSTRAINT "ck_tickets_severity__values" CHECK ("severity" IN ('none', 'some'))
);
INSERT INTO "colonnade_new_tickets" ("id", "priority", "severity")
SELECT
  "id",
  CASE WHEN "priority" = '1' THEN 'low' WHEN "priority" = '-2' THEN 'high' ELSE "priority" END,
  CASE WHEN "severity" = '0' THEN 'none' WHEN "severity" = '1' THEN 'some' WHEN "severity" = '2' THEN 'some' ELSE "severity" END
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
