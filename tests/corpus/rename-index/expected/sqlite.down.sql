-- Colonnade migration 0002 rename_index: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index notes_by_time on notes
DROP INDEX "notes_by_time";

-- create index notes_recent on notes (written_at, title)
CREATE INDEX "notes_recent" ON "notes" ("written_at", "title");
