-- Colonnade migration 0002 close_text_column_natively: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "done" of tickets.state becomes "closed"; "" of tickets.state becomes "open"

-- guard: state of tickets is none of "open", "closed"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE ("state" NOT IN ('open', 'closed')) AND "state" NOT IN ('done', '')
  ORDER BY "id"
  LIMIT 3;

-- create enum ticket_state (open, closed)
CREATE TYPE "ticket_state" AS ENUM ('open', 'closed');

-- change column tickets.state: type varchar(40) becomes ticket_state; collation C becomes the table's; meaning text becomes oneOf, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "state" TYPE ticket_state USING (CASE WHEN "state" = 'done' THEN 'closed' WHEN "state" = '' THEN 'open' ELSE "state" END)::ticket_state;
