-- Colonnade migration 0002 rename_table: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename table authors to writers
ALTER TABLE "authors" RENAME TO "writers";

-- rename primary key pk_authors to pk_writers on writers
ALTER TABLE "writers" RENAME CONSTRAINT "pk_authors" TO "pk_writers";
