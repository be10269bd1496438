-- Colonnade migration 0002 close_text_column_natively: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: "done" of tickets.state becomes "closed"; "" of tickets.state becomes "open"

-- guard: state of tickets is none of "open", "closed"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE ("state" NOT IN ('open', 'closed')) AND "state" NOT IN ('done', '')
  ORDER BY "id"
  LIMIT 3;

-- rebuild table tickets: state meaning text becomes oneOf
CREATE TABLE "colonnade_new_tickets" (
  "id"    integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state" text NOT NULL,
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed'))
);
INSERT INTO "colonnade_new_tickets" ("id", "state")
SELECT
  "id",
  CASE WHEN "state" = 'done' THEN 'closed' WHEN "state" = '' THEN 'open' ELSE "state" END
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
