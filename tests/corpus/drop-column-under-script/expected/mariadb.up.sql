-- Colonnade migration 0002 drop_column_under_script: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of messages.draft

-- drop column messages.draft
ALTER TABLE `messages` DROP COLUMN `draft`;
