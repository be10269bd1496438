-- Colonnade migration 0002 close_text_column: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: "" of tickets.state stays null; "OPEN" of tickets.state stays "open"; "done" of tickets.state stays "closed"; "won't fix" of tickets.state stays "closed"

-- rebuild table tickets: state meaning oneOf becomes text
CREATE TABLE "colonnade_new_tickets" (
  "id"    integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state" text,
  CONSTRAINT "ck_tickets_state__type" CHECK (length("state") <= 40)
);
INSERT INTO "colonnade_new_tickets" ("id", "state")
SELECT "id", "state"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
