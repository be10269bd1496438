-- Colonnade migration 0002 make_enum_native: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "lost" of tickets.state becomes "open"

-- drop check ck_tickets_state__values on tickets
ALTER TABLE "tickets" DROP CONSTRAINT "ck_tickets_state__values";

-- create enum ticket_state (new, open, done)
CREATE TYPE "ticket_state" AS ENUM ('new', 'open', 'done');

-- change column tickets.state: type text becomes ticket_state; default 'lost' becomes 'new'; collation C becomes the table's; closed set (open, closed, lost) becomes (new, open, done), converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE ticket_state USING (CASE WHEN "state" = 'closed' THEN 'done' WHEN "state" = 'lost' THEN 'open' ELSE "state" END)::ticket_state,
  ALTER COLUMN "state" SET DEFAULT 'new';
