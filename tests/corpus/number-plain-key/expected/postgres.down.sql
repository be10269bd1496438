-- Colonnade migration 0002 number_plain_key: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column tickets.id: identity byDefault becomes none
ALTER TABLE "tickets" ALTER COLUMN "id" DROP IDENTITY;
