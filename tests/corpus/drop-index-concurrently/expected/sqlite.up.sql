-- Colonnade migration 0002 drop_index_concurrently: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index idx_notes_title on notes
DROP INDEX "idx_notes_title";

-- add column notes.kind (text, null)
ALTER TABLE "notes" ADD COLUMN "kind" text
  CONSTRAINT "ck_notes_kind__type" CHECK (length("kind") <= 20);

-- create index idx_notes_title on notes (kind, title)
CREATE INDEX "idx_notes_title" ON "notes" ("kind", "title");
