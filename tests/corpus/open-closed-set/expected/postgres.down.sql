-- Colonnade migration 0002 open_closed_set: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: state of tickets is none of "open", "closed"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "state" NOT IN ('open', 'closed')
  ORDER BY "id"
  LIMIT 3;

-- guard: sort of tickets is none of "bug", "it's a wish"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "sort" NOT IN ('bug', 'it''s a wish')
  ORDER BY "id"
  LIMIT 3;

-- create enum ticket_state (open, closed)
CREATE TYPE "ticket_state" AS ENUM ('open', 'closed');

-- change column tickets.state: type varchar(40) becomes ticket_state; collation C becomes the table's; meaning text becomes oneOf, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE ticket_state USING "state"::ticket_state,
  ALTER COLUMN "state" SET DEFAULT 'open';

-- add check ck_tickets_sort__values on tickets: sort IN ('bug', 'it''s a wish')
ALTER TABLE "tickets"
  ADD CONSTRAINT "ck_tickets_sort__values" CHECK ("sort" IN ('bug', 'it''s a wish'));
