-- Colonnade migration 0002 give_up_numbering: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_runs_job of runs
-- drop index fk_runs_job on runs
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'runs' AND constraint_name = 'fk_runs_job' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'runs' AND index_name = 'fk_runs_job' -> '0'
ALTER TABLE `runs`
  DROP FOREIGN KEY `fk_runs_job`,
  DROP INDEX `fk_runs_job`;

-- change column jobs.id: identity none becomes byDefault
ALTER TABLE `jobs` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;

-- add foreign key fk_runs_job: runs (job) to jobs (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'runs' AND constraint_name = 'fk_runs_job' -> '1'
ALTER TABLE `runs`
  ADD CONSTRAINT `fk_runs_job` FOREIGN KEY (`job`) REFERENCES `jobs` (`id`) ON DELETE CASCADE;
