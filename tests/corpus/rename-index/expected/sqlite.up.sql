-- Colonnade migration 0002 rename_index: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index notes_recent on notes
DROP INDEX "notes_recent";

-- create index notes_by_time on notes (written_at, title)
CREATE INDEX "notes_by_time" ON "notes" ("written_at", "title");
