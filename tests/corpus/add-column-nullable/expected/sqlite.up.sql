-- Colonnade migration 0002 add_column_nullable: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- add column authors.email (text, null)
ALTER TABLE "authors" ADD COLUMN "email" text
  CONSTRAINT "ck_authors_email__type" CHECK (length("email") <= 320);
