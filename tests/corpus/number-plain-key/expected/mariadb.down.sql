-- Colonnade migration 0002 number_plain_key: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column tickets.id: identity byDefault becomes none
ALTER TABLE `tickets` MODIFY COLUMN `id` bigint NOT NULL;
