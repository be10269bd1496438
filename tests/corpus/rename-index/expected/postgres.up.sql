-- Colonnade migration 0002 rename_index: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename index notes_recent to notes_by_time on notes
ALTER INDEX "notes_recent" RENAME TO "notes_by_time";
