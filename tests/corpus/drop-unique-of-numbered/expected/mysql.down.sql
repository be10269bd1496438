-- Colonnade migration 0002 drop_unique_of_numbered: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: place of tokens is not unique
SELECT `key`, count(*) OVER ()
  FROM `tokens`
  WHERE `place` IN (SELECT `place` FROM `tokens` GROUP BY `place` HAVING count(*) > 1)
  ORDER BY `key`
  LIMIT 3;

-- add unique uq_tokens_place on tokens (place)
-- change column tokens.place: identity none becomes byDefault
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'tokens' AND index_name = 'uq_tokens_place' -> '1'
ALTER TABLE `tokens`
  ADD CONSTRAINT `uq_tokens_place` UNIQUE (`place`),
  MODIFY COLUMN `place` bigint NOT NULL AUTO_INCREMENT;
