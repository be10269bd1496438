-- Colonnade migration 0002 reorder_primary_key: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop primary key of seats (row, number)
ALTER TABLE "seats" DROP CONSTRAINT "pk_seats";

-- add primary key of seats (number, row)
ALTER TABLE "seats" ADD CONSTRAINT "pk_seats" PRIMARY KEY ("number", "row");
