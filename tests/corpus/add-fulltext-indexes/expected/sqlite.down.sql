-- Colonnade migration 0002 add_fulltext_indexes: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index notes_words on notes
DROP INDEX "notes_words";

-- drop index idx_notes_written_at on notes
DROP INDEX "idx_notes_written_at";

-- drop index notes_body on notes
DROP INDEX "notes_body";
