-- Colonnade migration 0002 drop_index_concurrently: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of notes.kind

-- drop index idx_notes_title on notes, while others go on writing
-- probe: SELECT CASE WHEN x.indisvalid THEN 'valid' ELSE 'invalid' END FROM pg_index AS x JOIN pg_class AS i ON i.oid = x.indexrelid WHERE x.indrelid = to_regclass('"notes"') AND i.relname = 'idx_notes_title' -> NULL
-- repair: 'invalid' -> DROP INDEX CONCURRENTLY "idx_notes_title"
DROP INDEX CONCURRENTLY "idx_notes_title";

-- drop column notes.kind
ALTER TABLE "notes" DROP COLUMN "kind";

-- create index idx_notes_title on notes (title), while others go on writing
-- probe: SELECT CASE WHEN x.indisvalid THEN 'valid' ELSE 'invalid' END FROM pg_index AS x JOIN pg_class AS i ON i.oid = x.indexrelid WHERE x.indrelid = to_regclass('"notes"') AND i.relname = 'idx_notes_title' -> 'valid'
-- repair: 'invalid' -> DROP INDEX CONCURRENTLY "idx_notes_title"
CREATE INDEX CONCURRENTLY "idx_notes_title" ON "notes" ("title");
