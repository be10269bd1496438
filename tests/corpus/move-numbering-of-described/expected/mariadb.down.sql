-- Colonnade migration 0002 move_numbering_of_described: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column things.id: identity none becomes byDefault
ALTER TABLE `things` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT COMMENT 'Its number.';
