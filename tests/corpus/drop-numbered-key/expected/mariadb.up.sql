-- Colonnade migration 0002 drop_numbered_key: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of scores.id

-- guard: player, game of scores are not unique
SELECT `id`, count(*) OVER ()
  FROM `scores`
  WHERE (`player`, `game`) IN (SELECT `player`, `game` FROM `scores` GROUP BY `player`, `game` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- drop index idx_scores_player_id on scores
-- change column scores.id: identity byDefault becomes none
-- drop primary key of scores (id)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'scores' AND index_name IN ('idx_scores_player_id', 'PRIMARY') -> '0'
ALTER TABLE `scores`
  DROP INDEX `idx_scores_player_id`,
  MODIFY COLUMN `id` bigint NOT NULL,
  DROP PRIMARY KEY;

-- drop column scores.id
-- add primary key of scores (player, game)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'scores' AND column_name = 'id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'scores' AND index_name = 'PRIMARY' -> '2'
ALTER TABLE `scores`
  DROP COLUMN `id`,
  ADD PRIMARY KEY (`player`, `game`);
