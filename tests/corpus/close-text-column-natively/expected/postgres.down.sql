-- Colonnade migration 0002 close_text_column_natively: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "done" of tickets.state stays "closed"; "" of tickets.state stays "open"

-- change column tickets.state: type ticket_state becomes varchar(40); collation the table's becomes C; meaning oneOf becomes text, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "state" TYPE varchar(40) COLLATE "C" USING "state"::text::varchar(40);

-- drop enum ticket_state
DROP TYPE "ticket_state";
