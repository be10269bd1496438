-- Colonnade migration 0002 start_numbering: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_runs_job of runs
-- drop index fk_runs_job on runs
ALTER TABLE `runs`
  DROP FOREIGN KEY `fk_runs_job`,
  DROP INDEX `fk_runs_job`;

-- change column jobs.id: identity byDefault becomes none
ALTER TABLE `jobs` MODIFY COLUMN `id` bigint NOT NULL;

-- add foreign key fk_runs_job: runs (job) to jobs (id) on delete cascade
ALTER TABLE `runs`
  ADD CONSTRAINT `fk_runs_job` FOREIGN KEY (`job`) REFERENCES `jobs` (`id`) ON DELETE CASCADE;
