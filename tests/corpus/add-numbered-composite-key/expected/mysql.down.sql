-- Colonnade migration 0002 add_numbered_composite_key: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of scores.number; the values of scores.game

-- change column scores.number: identity byDefault becomes none
-- drop primary key of scores (number, game)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'scores' AND index_name = 'PRIMARY' -> '0'
ALTER TABLE `scores`
  MODIFY COLUMN `number` bigint NOT NULL,
  DROP PRIMARY KEY;

-- drop column scores.number
-- drop column scores.game
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'scores' AND column_name IN ('number', 'game') -> '0'
ALTER TABLE `scores`
  DROP COLUMN `number`,
  DROP COLUMN `game`;
