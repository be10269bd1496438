-- Colonnade migration 0002 add_required_from_columns: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of samples.size

-- drop column samples.size
ALTER TABLE `samples` DROP COLUMN `size`;
