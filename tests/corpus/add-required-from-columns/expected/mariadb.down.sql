-- Colonnade migration 0002 add_required_from_columns: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of samples.size

-- drop column samples.size
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'size' -> '0'
ALTER TABLE `samples` DROP COLUMN `size`;
