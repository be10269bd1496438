-- Colonnade migration 0002 start_numbering: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column jobs.id: identity byDefault becomes none
ALTER TABLE `jobs` MODIFY COLUMN `id` bigint NOT NULL;
