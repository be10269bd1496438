-- Colonnade migration 0002 make_enum_plain: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_tickets_state__values on tickets
ALTER TABLE "tickets" DROP CONSTRAINT "ck_tickets_state__values";

-- drop check ck_tickets_former__values on tickets
ALTER TABLE "tickets" DROP CONSTRAINT "ck_tickets_former__values";

-- create enum ticket_state (open, closed)
CREATE TYPE "ticket_state" AS ENUM ('open', 'closed');

-- change column tickets.state: type text becomes ticket_state; default 'shut for good' becomes 'open'; collation C becomes the table's; closed set (open, shut for good) becomes (open, closed), converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE ticket_state USING (CASE WHEN "state" = 'shut for good' THEN 'closed' ELSE "state" END)::ticket_state,
  ALTER COLUMN "state" SET DEFAULT 'open';

-- change column tickets.former: type text becomes ticket_state; collation C becomes the table's, converting its values
ALTER TABLE "tickets" ALTER COLUMN "former" TYPE ticket_state USING "former"::ticket_state;
