-- Colonnade migration 0002 add_required_reference: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of samples.parent_id

-- drop foreign key fk_samples_parent_id of samples
-- drop index fk_samples_parent_id on samples
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'samples' AND constraint_name = 'fk_samples_parent_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'samples' AND index_name = 'fk_samples_parent_id' -> '0'
ALTER TABLE `samples`
  DROP FOREIGN KEY `fk_samples_parent_id`,
  DROP INDEX `fk_samples_parent_id`;

-- drop column samples.parent_id
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'parent_id' -> '0'
ALTER TABLE `samples` DROP COLUMN `parent_id`;
