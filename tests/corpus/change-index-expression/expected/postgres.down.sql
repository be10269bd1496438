-- Colonnade migration 0002 change_index_expression: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index notes_folded on notes
DROP INDEX "notes_folded";

-- create index notes_folded on notes (lower(title), rank)
CREATE INDEX "notes_folded" ON "notes" ((lower("title")), "rank");
