-- Colonnade migration 0002 close_text_column: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "" of tickets.state stays null; "OPEN" of tickets.state stays "open"; "done" of tickets.state stays "closed"; "won't fix" of tickets.state stays "closed"

-- drop check ck_tickets_state__values on tickets
ALTER TABLE "tickets" DROP CONSTRAINT "ck_tickets_state__values";

-- change column tickets.state: type text becomes varchar(40); meaning oneOf becomes text
ALTER TABLE "tickets" ALTER COLUMN "state" TYPE varchar(40) COLLATE "C";
