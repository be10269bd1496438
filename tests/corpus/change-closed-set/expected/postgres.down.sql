-- Colonnade migration 0002 change_closed_set: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: state of tickets is none of "open", "closed"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "state" NOT IN ('open', 'closed')
  ORDER BY "id"
  LIMIT 3;

-- drop check ck_tickets_state__values on tickets
ALTER TABLE "tickets" DROP CONSTRAINT "ck_tickets_state__values";

-- add check ck_tickets_state__values on tickets: state IN ('open', 'closed')
ALTER TABLE "tickets"
  ADD CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed'));
