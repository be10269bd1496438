-- Colonnade migration 0002 add_numbered_column: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- add column tokens.place (bigint, not null)
-- add unique uq_tokens_place on tokens (place)
ALTER TABLE `tokens`
  ADD COLUMN `place` bigint NOT NULL AUTO_INCREMENT,
  ADD CONSTRAINT `uq_tokens_place` UNIQUE (`place`);
