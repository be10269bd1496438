-- Colonnade migration 0002 add_numbered_column: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of tokens.place

-- change column tokens.place: identity byDefault becomes none
-- drop unique uq_tokens_place on tokens
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'tokens' AND index_name = 'uq_tokens_place' -> '0'
ALTER TABLE `tokens`
  MODIFY COLUMN `place` bigint NOT NULL,
  DROP INDEX `uq_tokens_place`;

-- drop column tokens.place
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tokens' AND column_name = 'place' -> '0'
ALTER TABLE `tokens` DROP COLUMN `place`;
