-- Colonnade migration 0002 rename_enum_type: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create enum ticket_state (open, done)
CREATE TYPE "ticket_state" AS ENUM ('open', 'done');

-- change column tickets.state: type state becomes ticket_state; closed set (open, closed) becomes (open, done), converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE ticket_state USING (CASE WHEN "state"::text = 'closed' THEN 'done' ELSE "state"::text END)::ticket_state,
  ALTER COLUMN "state" SET DEFAULT 'open';
