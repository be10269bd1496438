-- Colonnade migration 0002 exchange_indexes: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index notes_first on notes
DROP INDEX "notes_first";

-- drop index notes_second on notes
DROP INDEX "notes_second";

-- create index notes_first on notes (rank)
CREATE INDEX "notes_first" ON "notes" ("rank");

-- create index notes_second on notes (title)
CREATE INDEX "notes_second" ON "notes" ("title");
