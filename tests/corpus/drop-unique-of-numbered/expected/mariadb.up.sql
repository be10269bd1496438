-- Colonnade migration 0002 drop_unique_of_numbered: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column tokens.place: identity byDefault becomes none
-- drop unique uq_tokens_place on tokens
ALTER TABLE `tokens`
  MODIFY COLUMN `place` bigint NOT NULL,
  DROP INDEX `uq_tokens_place`;
