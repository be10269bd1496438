-- Colonnade migration 0002 remove_enum_value_to_null: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "unset" of tickets.priority stays null

-- drop check ck_tickets_priority__values on tickets
ALTER TABLE "tickets" DROP CONSTRAINT "ck_tickets_priority__values";

-- add check ck_tickets_priority__values on tickets: priority IN ('low', 'high', 'unset')
ALTER TABLE "tickets"
  ADD CONSTRAINT "ck_tickets_priority__values" CHECK ("priority" IN ('low', 'high', 'unset'));
