-- Colonnade migration 0002 change_index_method: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index idx_notes_rank on notes
DROP INDEX "idx_notes_rank";

-- create index idx_notes_rank on notes (rank)
CREATE INDEX "idx_notes_rank" ON "notes" ("rank");
