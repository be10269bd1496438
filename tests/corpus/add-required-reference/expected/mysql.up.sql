-- Colonnade migration 0002 add_required_reference: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: parent_id of samples refers to no row of samples
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE NOT EXISTS (SELECT 1 FROM `samples` AS `colonnade_parent` WHERE `colonnade_parent`.`id` = (1))
  ORDER BY `id`
  LIMIT 3;

-- add column samples.parent_id (bigint, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'parent_id' -> '1'
ALTER TABLE `samples` ADD COLUMN `parent_id` bigint;

-- rewrite parent_id in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples` SET `parent_id` = 1 WHERE /* each batch */ TRUE;

-- change column samples.parent_id: null allowed becomes refused
ALTER TABLE `samples` MODIFY COLUMN `parent_id` bigint NOT NULL;

-- add foreign key fk_samples_parent_id: samples (parent_id) to samples (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'samples' AND constraint_name = 'fk_samples_parent_id' -> '1'
ALTER TABLE `samples`
  ADD CONSTRAINT `fk_samples_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `samples` (`id`) ON DELETE CASCADE;
