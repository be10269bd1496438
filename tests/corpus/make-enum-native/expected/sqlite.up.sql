-- Colonnade migration 0002 make_enum_native: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: "lost" of tickets.state becomes "open"

-- rebuild table tickets: state default 'lost' becomes 'new'; state closed set (open, closed, lost) becomes (new, open, done)
CREATE TABLE "colonnade_new_tickets" (
  "id"    integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state" text NOT NULL DEFAULT 'new',
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('new', 'open', 'done'))
);
INSERT INTO "colonnade_new_tickets" ("id", "state")
SELECT
  "id",
  CASE WHEN "state" = 'closed' THEN 'done' WHEN "state" = 'lost' THEN 'open' ELSE "state" END
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
