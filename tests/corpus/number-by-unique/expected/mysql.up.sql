-- Colonnade migration 0002 number_by_unique: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop unique uq_tokens_place on tokens
-- create index idx_tokens_place_note on tokens (place, note)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'tokens' AND index_name = 'uq_tokens_place' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'tokens' AND index_name = 'idx_tokens_place_note' -> '2'
ALTER TABLE `tokens`
  DROP INDEX `uq_tokens_place`,
  ADD INDEX `idx_tokens_place_note` (`place`, `note`);
