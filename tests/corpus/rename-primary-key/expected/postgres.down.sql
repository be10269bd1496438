-- Colonnade migration 0002 rename_primary_key: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename primary key seats_key to pk_seats on seats
ALTER TABLE "seats" RENAME CONSTRAINT "seats_key" TO "pk_seats";
