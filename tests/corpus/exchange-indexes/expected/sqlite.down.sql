-- Colonnade migration 0002 exchange_indexes: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index notes_first on notes
DROP INDEX "notes_first";

-- drop index notes_second on notes
DROP INDEX "notes_second";

-- create index notes_first on notes (title)
CREATE INDEX "notes_first" ON "notes" ("title");

-- create index notes_second on notes (rank)
CREATE INDEX "notes_second" ON "notes" ("rank");
