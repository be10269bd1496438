-- Colonnade migration 0002 give_up_numbering: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column jobs.id: identity byDefault becomes none
ALTER TABLE "jobs" ALTER COLUMN "id" DROP IDENTITY;
