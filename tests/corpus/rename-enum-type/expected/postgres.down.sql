-- Colonnade migration 0002 rename_enum_type: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column tickets.state: type ticket_state becomes state; closed set (open, done) becomes (open, closed), converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE state USING (CASE WHEN "state"::text = 'done' THEN 'closed' ELSE "state"::text END)::state,
  ALTER COLUMN "state" SET DEFAULT 'open';

-- drop enum ticket_state
DROP TYPE "ticket_state";
