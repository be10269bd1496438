-- Colonnade migration 0002 number_by_unique: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: place of tokens is not unique
SELECT "key", count(*) OVER ()
  FROM "tokens"
  WHERE "place" IN (SELECT "place" FROM "tokens" GROUP BY "place" HAVING count(*) > 1)
  ORDER BY "key"
  LIMIT 3;

-- drop index idx_tokens_place_note on tokens
DROP INDEX "idx_tokens_place_note";

-- add unique uq_tokens_place on tokens (place)
ALTER TABLE "tokens" ADD CONSTRAINT "uq_tokens_place" UNIQUE ("place");
