-- Colonnade migration 0002 add_numbered_composite_key: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- add column scores.game (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'scores' AND column_name = 'game' -> '1'
ALTER TABLE `scores` ADD COLUMN `game` int;

-- rewrite game in the rows of scores
UPDATE `scores` SET `game` = 1;

-- change column scores.game: null allowed becomes refused
ALTER TABLE `scores` MODIFY COLUMN `game` int NOT NULL;

-- add column scores.number (bigint, not null)
-- add primary key of scores (number, game)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'scores' AND column_name = 'number' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'scores' AND index_name = 'PRIMARY' -> '2'
ALTER TABLE `scores`
  ADD COLUMN `number` bigint NOT NULL AUTO_INCREMENT,
  ADD PRIMARY KEY (`number`, `game`);
