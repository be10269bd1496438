-- Colonnade migration 0002 give_up_numbering: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column jobs.id: identity none becomes byDefault
ALTER TABLE `jobs` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;
