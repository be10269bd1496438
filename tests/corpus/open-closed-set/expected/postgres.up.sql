-- Colonnade migration 0002 open_closed_set: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_tickets_sort__values on tickets
ALTER TABLE "tickets" DROP CONSTRAINT "ck_tickets_sort__values";

-- change column tickets.state: type ticket_state becomes varchar(40); collation the table's becomes C; meaning oneOf becomes text, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE varchar(40) COLLATE "C" USING "state"::text::varchar(40),
  ALTER COLUMN "state" SET DEFAULT 'open';

-- drop enum ticket_state
DROP TYPE "ticket_state";
