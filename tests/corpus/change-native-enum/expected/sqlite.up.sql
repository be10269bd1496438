-- Colonnade migration 0002 change_native_enum: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table tickets: priority default 'low' becomes 'middle'; priority closed set (low, high) becomes (low, middle, high); severity closed set (low, high) becomes (low, middle, high); state default 'open' becomes none; state closed set (open, closed) becomes (new, open, closed)
CREATE TABLE "colonnade_new_tickets" (
  "id"       integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "title"    text NOT NULL,
  "priority" text NOT NULL DEFAULT 'middle',
  "severity" text NOT NULL DEFAULT 'high',
  "state"    text NOT NULL,
  CONSTRAINT "ck_tickets_title__type" CHECK (length("title") <= 200),
  CONSTRAINT "ck_tickets_priority__values" CHECK ("priority" IN ('low', 'middle', 'high')),
  CONSTRAINT "ck_tickets_severity__values" CHECK ("severity" IN ('low', 'middle', 'high')),
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('new', 'open', 'closed'))
);
INSERT INTO "colonnade_new_tickets" ("id", "title", "priority", "severity", "state")
SELECT "id", "title", "priority", "severity", "state"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
