-- Colonnade migration 0002 change_index_include: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index idx_notes_written_at on notes
DROP INDEX "idx_notes_written_at";

-- create index idx_notes_written_at on notes (written_at, title, rank)
CREATE INDEX "idx_notes_written_at" ON "notes" ("written_at", "title", "rank");
