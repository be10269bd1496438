-- Colonnade migration 0002 reorder_enum_values: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table tickets: priority closed set (low, middle, high) becomes (high, middle, low); state closed set (open, closed) becomes (closed, open)
CREATE TABLE "colonnade_new_tickets" (
  "id"       integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "priority" text NOT NULL DEFAULT 'low',
  "state"    text NOT NULL,
  CONSTRAINT "ck_tickets_priority__values" CHECK ("priority" IN ('high', 'middle', 'low')),
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('closed', 'open'))
);
INSERT INTO "colonnade_new_tickets" ("id", "priority", "state")
SELECT "id", "priority", "state"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
