-- Colonnade migration 0002 drop_numbered_key: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop primary key of scores (player, game)
ALTER TABLE `scores` DROP PRIMARY KEY;

-- add column scores.id (bigint, not null)
-- add primary key of scores (id)
ALTER TABLE `scores`
  ADD COLUMN `id` bigint NOT NULL AUTO_INCREMENT,
  ADD PRIMARY KEY (`id`);

-- create index idx_scores_player_id on scores (player, id)
CREATE INDEX `idx_scores_player_id` ON `scores` (`player`, `id`);
