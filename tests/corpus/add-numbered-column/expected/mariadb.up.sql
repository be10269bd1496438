-- Colonnade migration 0002 add_numbered_column: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- add column tokens.place (bigint, not null)
-- add unique uq_tokens_place on tokens (place)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tokens' AND column_name = 'place' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'tokens' AND index_name = 'uq_tokens_place' -> '1'
ALTER TABLE `tokens`
  ADD COLUMN `place` bigint NOT NULL AUTO_INCREMENT,
  ADD CONSTRAINT `uq_tokens_place` UNIQUE (`place`);
