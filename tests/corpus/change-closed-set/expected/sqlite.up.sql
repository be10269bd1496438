-- Colonnade migration 0002 change_closed_set: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table tickets: state closed set (open, closed) becomes (open, in_progress, closed)
CREATE TABLE "colonnade_new_tickets" (
  "id"    integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state" text NOT NULL DEFAULT 'open',
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'in_progress', 'closed'))
);
INSERT INTO "colonnade_new_tickets" ("id", "state")
SELECT "id", "state"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
