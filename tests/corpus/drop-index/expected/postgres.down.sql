-- Colonnade migration 0002 drop_index: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create index idx_notes_written_at on notes (written_at)
CREATE INDEX "idx_notes_written_at" ON "notes" ("written_at");
