-- Colonnade migration 0002 open_closed_set: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table tickets: state meaning oneOf becomes text; sort meaning oneOf becomes text
CREATE TABLE "colonnade_new_tickets" (
  "id"    integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state" text NOT NULL DEFAULT 'open',
  "sort"  text NOT NULL DEFAULT 'bug',
  CONSTRAINT "ck_tickets_state__type" CHECK (length("state") <= 40)
);
INSERT INTO "colonnade_new_tickets" ("id", "state", "sort")
SELECT "id", "state", "sort"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
