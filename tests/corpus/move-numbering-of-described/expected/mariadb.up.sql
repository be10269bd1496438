-- Colonnade migration 0002 move_numbering_of_described: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column things.id: identity byDefault becomes none
ALTER TABLE `things` MODIFY COLUMN `id` bigint NOT NULL COMMENT 'Its number.';
