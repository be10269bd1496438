-- Colonnade migration 0002 change_index_columns: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index notes_recent on notes
DROP INDEX "notes_recent";

-- create index notes_recent on notes (written_at, title)
CREATE INDEX "notes_recent" ON "notes" ("written_at", "title");
