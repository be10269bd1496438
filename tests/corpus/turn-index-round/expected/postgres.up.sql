-- Colonnade migration 0002 turn_index_round: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index notes_recent on notes
DROP INDEX "notes_recent";

-- create index notes_recent on notes (title, written_at desc)
CREATE INDEX "notes_recent" ON "notes" ("title", "written_at" DESC);
