-- Colonnade migration 0002 keep_updated: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column notes.updated_at: on update CURRENT_TIMESTAMP(3) becomes nothing
ALTER TABLE `notes` MODIFY COLUMN `updated_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3);
