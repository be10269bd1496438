-- Colonnade migration 0002 change_native_enum: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: priority of tickets is none of "low", "high"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "priority" NOT IN ('low', 'high')
  ORDER BY "id"
  LIMIT 3;

-- guard: severity of tickets is none of "low", "high"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "severity" NOT IN ('low', 'high')
  ORDER BY "id"
  LIMIT 3;

-- guard: state of tickets is none of "open", "closed"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "state" NOT IN ('open', 'closed')
  ORDER BY "id"
  LIMIT 3;

-- rebuild table tickets: priority default 'middle' becomes 'low'; priority closed set (low, middle, high) becomes (low, high); severity closed set (low, middle, high) becomes (low, high); state default none becomes 'open'; state closed set (new, open, closed) becomes (open, closed)
CREATE TABLE "colonnade_new_tickets" (
  "id"       integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "title"    text NOT NULL,
  "priority" text NOT NULL DEFAULT 'low',
  "severity" text NOT NULL DEFAULT 'high',
  "state"    text NOT NULL DEFAULT 'open',
  CONSTRAINT "ck_tickets_title__type" CHECK (length("title") <= 200),
  CONSTRAINT "ck_tickets_priority__values" CHECK ("priority" IN ('low', 'high')),
  CONSTRAINT "ck_tickets_severity__values" CHECK ("severity" IN ('low', 'high')),
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed'))
);
INSERT INTO "colonnade_new_tickets" ("id", "title", "priority", "severity", "state")
SELECT "id", "title", "priority", "severity", "state"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
