-- Colonnade migration 0002 add_index_concurrently: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: title of notes is not unique
SELECT "id", count(*) OVER ()
  FROM "notes"
  WHERE "title" IN (SELECT "title" FROM "notes" GROUP BY "title" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- add column notes.rank (integer, null)
ALTER TABLE "notes" ADD COLUMN "rank" integer;

-- create index idx_notes_written_at on notes (written_at), while others go on writing
-- probe: SELECT CASE WHEN x.indisvalid THEN 'valid' ELSE 'invalid' END FROM pg_index AS x JOIN pg_class AS i ON i.oid = x.indexrelid WHERE x.indrelid = to_regclass('"notes"') AND i.relname = 'idx_notes_written_at' -> 'valid'
-- repair: 'invalid' -> DROP INDEX CONCURRENTLY "idx_notes_written_at"
CREATE INDEX CONCURRENTLY "idx_notes_written_at" ON "notes" ("written_at");

-- create unique index idx_notes_title on notes (title), while others go on writing
-- probe: SELECT CASE WHEN x.indisvalid THEN 'valid' ELSE 'invalid' END FROM pg_index AS x JOIN pg_class AS i ON i.oid = x.indexrelid WHERE x.indrelid = to_regclass('"notes"') AND i.relname = 'idx_notes_title' -> 'valid'
-- repair: 'invalid' -> DROP INDEX CONCURRENTLY "idx_notes_title"
CREATE UNIQUE INDEX CONCURRENTLY "idx_notes_title" ON "notes" ("title");
