-- Colonnade migration 0002 add_enum_values_anywhere: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
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
  WHERE "severity" NOT IN ('minor', 'major')
  ORDER BY "id"
  LIMIT 3;

-- rebuild table tickets: priority default 'in the middle' becomes 'low'; priority closed set (lowest, low, in the middle, high, highest) becomes (low, high); severity closed set (none, trivial, minor, middle, major, it's over) becomes (minor, major)
CREATE TABLE "colonnade_new_tickets" (
  "id"       integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "priority" text NOT NULL DEFAULT 'low',
  "severity" text NOT NULL,
  CONSTRAINT "ck_tickets_priority__values" CHECK ("priority" IN ('low', 'high')),
  CONSTRAINT "ck_tickets_severity__values" CHECK ("severity" IN ('minor', 'major'))
);
INSERT INTO "colonnade_new_tickets" ("id", "priority", "severity")
SELECT "id", "priority", "severity"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
