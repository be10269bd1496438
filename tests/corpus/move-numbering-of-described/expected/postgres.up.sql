-- Colonnade migration 0002 move_numbering_of_described: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column things.id: identity byDefault becomes none
ALTER TABLE "things" ALTER COLUMN "id" DROP IDENTITY;
