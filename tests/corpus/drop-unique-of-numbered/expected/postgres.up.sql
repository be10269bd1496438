-- Colonnade migration 0002 drop_unique_of_numbered: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop unique uq_tokens_place on tokens
ALTER TABLE "tokens" DROP CONSTRAINT "uq_tokens_place";

-- change column tokens.place: identity byDefault becomes none
ALTER TABLE "tokens" ALTER COLUMN "place" DROP IDENTITY;
