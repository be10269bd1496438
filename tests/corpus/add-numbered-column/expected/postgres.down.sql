-- Colonnade migration 0002 add_numbered_column: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of tokens.place

-- drop unique uq_tokens_place on tokens
ALTER TABLE "tokens" DROP CONSTRAINT "uq_tokens_place";

-- drop column tokens.place
ALTER TABLE "tokens" DROP COLUMN "place";
