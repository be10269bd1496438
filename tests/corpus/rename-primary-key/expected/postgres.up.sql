-- Colonnade migration 0002 rename_primary_key: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename primary key pk_seats to seats_key on seats
ALTER TABLE "seats" RENAME CONSTRAINT "pk_seats" TO "seats_key";
