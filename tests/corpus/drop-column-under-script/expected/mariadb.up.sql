-- Colonnade migration 0002 drop_column_under_script: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of messages.draft

-- drop column messages.draft
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'messages' AND column_name = 'draft' -> '0'
ALTER TABLE `messages` DROP COLUMN `draft`;
