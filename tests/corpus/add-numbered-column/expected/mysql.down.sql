-- Colonnade migration 0002 add_numbered_column: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of tokens.place

-- change column tokens.place: identity byDefault becomes none
-- drop unique uq_tokens_place on tokens
ALTER TABLE `tokens`
  MODIFY COLUMN `place` bigint NOT NULL,
  DROP INDEX `uq_tokens_place`;

-- drop column tokens.place
ALTER TABLE `tokens` DROP COLUMN `place`;
