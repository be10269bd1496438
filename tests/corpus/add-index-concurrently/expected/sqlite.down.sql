-- Colonnade migration 0002 add_index_concurrently: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of notes.rank

-- drop index idx_notes_written_at on notes
DROP INDEX "idx_notes_written_at";

-- drop index idx_notes_title on notes
DROP INDEX "idx_notes_title";

-- drop column notes.rank
ALTER TABLE "notes" DROP COLUMN "rank";
