-- Colonnade migration 0002 drop_numbered_key: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop primary key of scores (player, game)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'scores' AND index_name = 'PRIMARY' -> '0'
ALTER TABLE `scores` DROP PRIMARY KEY;

-- add column scores.id (bigint, not null)
-- add primary key of scores (id)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'scores' AND column_name = 'id' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'scores' AND index_name = 'PRIMARY' -> '1'
ALTER TABLE `scores`
  ADD COLUMN `id` bigint NOT NULL AUTO_INCREMENT,
  ADD PRIMARY KEY (`id`);

-- create index idx_scores_player_id on scores (player, id)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'scores' AND index_name = 'idx_scores_player_id' -> '2'
CREATE INDEX `idx_scores_player_id` ON `scores` (`player`, `id`);
