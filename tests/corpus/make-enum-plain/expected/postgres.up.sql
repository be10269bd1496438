-- Colonnade migration 0002 make_enum_plain: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column tickets.state: type ticket_state becomes text; default 'open' becomes 'shut for good'; collation the table's becomes C; closed set (open, closed) becomes (open, shut for good), converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE text COLLATE "C" USING CASE WHEN "state"::text = 'closed' THEN 'shut for good' ELSE "state"::text END,
  ALTER COLUMN "state" SET DEFAULT 'shut for good';

-- change column tickets.former: type ticket_state becomes text; collation the table's becomes C, converting its values
ALTER TABLE "tickets" ALTER COLUMN "former" TYPE text COLLATE "C" USING "former"::text::text;

-- add check ck_tickets_state__values on tickets: state IN ('open', 'shut for good')
ALTER TABLE "tickets"
  ADD CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'shut for good'));

-- add check ck_tickets_former__values on tickets: former IN ('open', 'closed')
ALTER TABLE "tickets"
  ADD CONSTRAINT "ck_tickets_former__values" CHECK ("former" IN ('open', 'closed'));

-- drop enum ticket_state
DROP TYPE "ticket_state";
