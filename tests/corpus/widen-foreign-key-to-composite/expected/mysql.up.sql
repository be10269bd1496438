-- Colonnade migration 0002 widen_foreign_key_to_composite: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: tenant, project of tasks refers to no row of projects
SELECT `id`, count(*) OVER ()
  FROM `tasks`
  WHERE `tasks`.`tenant` IS NOT NULL AND `tasks`.`project` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `projects` AS `colonnade_parent` WHERE `colonnade_parent`.`tenant` = `tasks`.`tenant` AND `colonnade_parent`.`id` = `tasks`.`project`)
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key fk_tasks_project of tasks
-- drop index fk_tasks_project on tasks
-- add foreign key fk_tasks_tenant_project: tasks (tenant, project) to projects (tenant, id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tasks' AND constraint_name = 'fk_tasks_project' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'tasks' AND index_name = 'fk_tasks_project' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tasks' AND constraint_name = 'fk_tasks_tenant_project' -> '1'
ALTER TABLE `tasks`
  DROP FOREIGN KEY `fk_tasks_project`,
  DROP INDEX `fk_tasks_project`,
  ADD CONSTRAINT `fk_tasks_tenant_project` FOREIGN KEY (`tenant`, `project`) REFERENCES `projects` (`tenant`, `id`) ON DELETE CASCADE;
