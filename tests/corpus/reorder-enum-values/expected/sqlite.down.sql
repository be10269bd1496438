-- Colonnade migration 0002 reorder_enum_values: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table tickets: priority closed set (high, middle, low) becomes (low, middle, high); state closed set (closed, open) becomes (open, closed)
CREATE TABLE "colonnade_new_tickets" (
  "id"       integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "priority" text NOT NULL DEFAULT 'low',
  "state"    text NOT NULL,
  CONSTRAINT "ck_tickets_priority__values" CHECK ("priority" IN ('low', 'middle', 'high')),
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed'))
);
INSERT INTO "colonnade_new_tickets" ("id", "priority", "state")
SELECT "id", "priority", "state"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
