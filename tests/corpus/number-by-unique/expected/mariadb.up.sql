-- Colonnade migration 0002 number_by_unique: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop unique uq_tokens_place on tokens
-- create index idx_tokens_place_note on tokens (place, note)
ALTER TABLE `tokens`
  DROP INDEX `uq_tokens_place`,
  ADD INDEX `idx_tokens_place_note` (`place`, `note`);
