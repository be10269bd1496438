-- Colonnade migration 0002 add_index_concurrently: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of notes.rank

-- drop index idx_notes_written_at on notes, while others go on writing
-- probe: SELECT CASE WHEN x.indisvalid THEN 'valid' ELSE 'invalid' END FROM pg_index AS x JOIN pg_class AS i ON i.oid = x.indexrelid WHERE x.indrelid = to_regclass('"notes"') AND i.relname = 'idx_notes_written_at' -> NULL
-- repair: 'invalid' -> DROP INDEX CONCURRENTLY "idx_notes_written_at"
DROP INDEX CONCURRENTLY "idx_notes_written_at";

-- drop index idx_notes_title on notes, while others go on writing
-- probe: SELECT CASE WHEN x.indisvalid THEN 'valid' ELSE 'invalid' END FROM pg_index AS x JOIN pg_class AS i ON i.oid = x.indexrelid WHERE x.indrelid = to_regclass('"notes"') AND i.relname = 'idx_notes_title' -> NULL
-- repair: 'invalid' -> DROP INDEX CONCURRENTLY "idx_notes_title"
DROP INDEX CONCURRENTLY "idx_notes_title";

-- drop column notes.rank
ALTER TABLE "notes" DROP COLUMN "rank";
