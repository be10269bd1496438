-- Colonnade migration 0002 add_required_reference: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of samples.parent_id

-- drop foreign key fk_samples_parent_id of samples
-- drop index fk_samples_parent_id on samples
ALTER TABLE `samples`
  DROP FOREIGN KEY `fk_samples_parent_id`,
  DROP INDEX `fk_samples_parent_id`;

-- drop column samples.parent_id
ALTER TABLE `samples` DROP COLUMN `parent_id`;
