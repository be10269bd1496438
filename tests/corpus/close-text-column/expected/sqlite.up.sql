-- Colonnade migration 0002 close_text_column: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: "" of tickets.state becomes null; "OPEN" of tickets.state becomes "open"; "done" of tickets.state becomes "closed"; "won't fix" of tickets.state becomes "closed"

-- guard: state of tickets is none of "open", "closed"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE ("state" NOT IN ('open', 'closed')) AND "state" NOT IN ('', 'OPEN', 'done', 'won''t fix')
  ORDER BY "id"
  LIMIT 3;

-- rebuild table tickets: state meaning text becomes oneOf
CREATE TABLE "colonnade_new_tickets" (
  "id"    integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state" text,
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed'))
);
INSERT INTO "colonnade_new_tickets" ("id", "state")
SELECT
  "id",
  CASE WHEN "state" = '' THEN NULL WHEN "state" = 'OPEN' THEN 'open' WHEN "state" = 'done' THEN 'closed' WHEN "state" = 'won''t fix' THEN 'closed' ELSE "state" END
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
