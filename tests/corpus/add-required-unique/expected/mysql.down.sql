-- Colonnade migration 0002 add_required_unique: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of samples.slug

-- drop unique uq_samples_slug on samples
ALTER TABLE `samples` DROP INDEX `uq_samples_slug`;

-- drop column samples.slug
ALTER TABLE `samples` DROP COLUMN `slug`;
