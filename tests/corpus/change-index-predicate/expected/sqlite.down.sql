-- Colonnade migration 0002 change_index_predicate: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index idx_notes_title on notes
DROP INDEX "idx_notes_title";

-- create index idx_notes_title on notes (title) where rank IS NOT NULL
CREATE INDEX "idx_notes_title" ON "notes" ("title") WHERE "rank" IS NOT NULL;
