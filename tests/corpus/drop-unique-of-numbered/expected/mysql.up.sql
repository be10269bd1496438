-- Colonnade migration 0002 drop_unique_of_numbered: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column tokens.place: identity byDefault becomes none
-- drop unique uq_tokens_place on tokens
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'tokens' AND index_name = 'uq_tokens_place' -> '0'
ALTER TABLE `tokens`
  MODIFY COLUMN `place` bigint NOT NULL,
  DROP INDEX `uq_tokens_place`;
