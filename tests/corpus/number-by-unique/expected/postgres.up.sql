-- Colonnade migration 0002 number_by_unique: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop unique uq_tokens_place on tokens
ALTER TABLE "tokens" DROP CONSTRAINT "uq_tokens_place";

-- create index idx_tokens_place_note on tokens (place, note)
CREATE INDEX "idx_tokens_place_note" ON "tokens" ("place", "note");
