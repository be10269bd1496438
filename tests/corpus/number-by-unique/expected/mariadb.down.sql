-- Colonnade migration 0002 number_by_unique: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: place of tokens is not unique
SELECT `key`, count(*) OVER ()
  FROM `tokens`
  WHERE `place` IN (SELECT `place` FROM `tokens` GROUP BY `place` HAVING count(*) > 1)
  ORDER BY `key`
  LIMIT 3;

-- drop index idx_tokens_place_note on tokens
-- add unique uq_tokens_place on tokens (place)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'tokens' AND index_name = 'idx_tokens_place_note' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'tokens' AND index_name = 'uq_tokens_place' -> '1'
ALTER TABLE `tokens`
  DROP INDEX `idx_tokens_place_note`,
  ADD CONSTRAINT `uq_tokens_place` UNIQUE (`place`);
