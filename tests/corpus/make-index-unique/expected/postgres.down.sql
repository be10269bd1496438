-- Colonnade migration 0002 make_index_unique: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index notes_recent on notes
DROP INDEX "notes_recent";

-- create index notes_recent on notes (title, written_at)
CREATE INDEX "notes_recent" ON "notes" ("title", "written_at");
