-- Colonnade migration 0002 remove_enum_value_to_null: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "unset" of tickets.priority becomes null

-- drop check ck_tickets_priority__values on tickets
ALTER TABLE "tickets" DROP CONSTRAINT "ck_tickets_priority__values";

-- rewrite priority in the rows of tickets
UPDATE "tickets" SET "priority" = NULL WHERE "priority" = 'unset';

-- add check ck_tickets_priority__values on tickets: priority IN ('low', 'high')
ALTER TABLE "tickets"
  ADD CONSTRAINT "ck_tickets_priority__values" CHECK ("priority" IN ('low', 'high'));
