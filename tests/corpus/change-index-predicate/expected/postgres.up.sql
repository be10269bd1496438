-- Colonnade migration 0002 change_index_predicate: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index idx_notes_title on notes
DROP INDEX "idx_notes_title";

-- create index idx_notes_title on notes (title) where rank > 0 AND title <> ''
CREATE INDEX "idx_notes_title" ON "notes" ("title") WHERE "rank" > 0 AND "title" <> '';
