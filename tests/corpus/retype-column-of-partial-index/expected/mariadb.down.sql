-- Colonnade migration 0002 retype_column_of_partial_index: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the fraction in tasks.rank

-- guard: rank of tasks cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `tasks`
  WHERE NOT (`rank` > -2147483648.5 AND `rank` < 2147483647.5)
  ORDER BY `id`
  LIMIT 3;

-- drop index idx_tasks_rank on tasks
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'tasks' AND index_name = 'idx_tasks_rank' -> '0'
DROP INDEX `idx_tasks_rank` ON `tasks`;

-- add column tasks.colonnade_new_rank (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tasks' AND column_name = 'colonnade_new_rank' -> '1'
ALTER TABLE `tasks` ADD COLUMN `colonnade_new_rank` int;

-- rewrite colonnade_new_rank in the rows of tasks
-- batch: 10000 rows of `tasks` by `id`
UPDATE `tasks`
  SET `colonnade_new_rank` = truncate(`rank`, 0) + CASE WHEN abs(`rank` - truncate(`rank`, 0)) >= 0.5 THEN sign(`rank`) ELSE 0 END
  WHERE /* each batch */ TRUE;

-- drop column tasks.rank
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tasks' AND column_name = 'rank' -> '0'
ALTER TABLE `tasks` DROP COLUMN `rank`;

-- rename column tasks.colonnade_new_rank to rank
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tasks' AND column_name = 'colonnade_new_rank' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tasks' AND column_name = 'rank' -> '1'
ALTER TABLE `tasks` RENAME COLUMN `colonnade_new_rank` TO `rank`;

-- change column tasks.rank: null allowed becomes refused
-- create index idx_tasks_rank on tasks (rank)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'tasks' AND index_name = 'idx_tasks_rank' -> '1'
ALTER TABLE `tasks`
  MODIFY COLUMN `rank` int NOT NULL,
  ADD INDEX `idx_tasks_rank` (`rank`);
