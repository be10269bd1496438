-- Colonnade migration 0002 rename_table: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename table writers to authors
ALTER TABLE "writers" RENAME TO "authors";

-- rename primary key pk_writers to pk_authors on authors
ALTER TABLE "authors" RENAME CONSTRAINT "pk_writers" TO "pk_authors";
