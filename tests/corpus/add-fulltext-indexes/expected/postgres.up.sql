-- Colonnade migration 0002 add_fulltext_indexes: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create index notes_words on notes (title)
CREATE INDEX "notes_words" ON "notes" ("title");

-- create index idx_notes_written_at on notes (written_at)
CREATE INDEX "idx_notes_written_at" ON "notes" ("written_at");

-- create index notes_body on notes (subtitle)
CREATE INDEX "notes_body" ON "notes" ("subtitle");
