-- Colonnade migration 0002 drop_index: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_notes_written_at on notes
DROP INDEX `idx_notes_written_at` ON `notes`;
