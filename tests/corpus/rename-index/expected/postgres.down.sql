-- Colonnade migration 0002 rename_index: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename index notes_by_time to notes_recent on notes
ALTER INDEX "notes_by_time" RENAME TO "notes_recent";
