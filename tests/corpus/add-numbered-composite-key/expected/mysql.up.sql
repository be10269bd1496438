-- Colonnade migration 0002 add_numbered_composite_key: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- add column scores.game (int, null)
ALTER TABLE `scores` ADD COLUMN `game` int;

-- rewrite game in the rows of scores
UPDATE `scores` SET `game` = 1;

-- change column scores.game: null allowed becomes refused
ALTER TABLE `scores` MODIFY COLUMN `game` int NOT NULL;

-- add column scores.number (bigint, not null)
-- add primary key of scores (number, game)
ALTER TABLE `scores`
  ADD COLUMN `number` bigint NOT NULL AUTO_INCREMENT,
  ADD PRIMARY KEY (`number`, `game`);
