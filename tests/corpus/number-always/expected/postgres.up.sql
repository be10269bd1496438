-- Colonnade migration 0002 number_always: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column tickets.id: identity byDefault becomes always
ALTER TABLE "tickets" ALTER COLUMN "id" SET GENERATED ALWAYS;
