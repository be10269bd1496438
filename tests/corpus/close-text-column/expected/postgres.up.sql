-- Colonnade migration 0002 close_text_column: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "" of tickets.state becomes null; "OPEN" of tickets.state becomes "open"; "done" of tickets.state becomes "closed"; "won't fix" of tickets.state becomes "closed"

-- guard: state of tickets is none of "open", "closed"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE ("state" NOT IN ('open', 'closed')) AND "state" NOT IN ('', 'OPEN', 'done', 'won''t fix')
  ORDER BY "id"
  LIMIT 3;

-- change column tickets.state: type varchar(40) becomes text; meaning text becomes oneOf, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "state" TYPE text COLLATE "C" USING CASE WHEN "state" = '' THEN NULL WHEN "state" = 'OPEN' THEN 'open' WHEN "state" = 'done' THEN 'closed' WHEN "state" = 'won''t fix' THEN 'closed' ELSE "state" END;

-- add check ck_tickets_state__values on tickets: state IN ('open', 'closed')
ALTER TABLE "tickets"
  ADD CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed'));
