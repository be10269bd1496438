-- Colonnade migration 0002 add_required_unique: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of samples.slug

-- drop unique uq_samples_slug on samples
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'samples' AND index_name = 'uq_samples_slug' -> '0'
ALTER TABLE `samples` DROP INDEX `uq_samples_slug`;

-- drop column samples.slug
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'slug' -> '0'
ALTER TABLE `samples` DROP COLUMN `slug`;
