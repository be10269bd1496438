-- Colonnade migration 0002 add_column_default: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- add column authors.active (integer, not null, default 1)
ALTER TABLE "authors" ADD COLUMN "active" integer NOT NULL DEFAULT 1
  CONSTRAINT "ck_authors_active__type" CHECK ("active" IN (0, 1));

-- add column authors.rank (integer, not null, default 7)
ALTER TABLE "authors" ADD COLUMN "rank" integer NOT NULL DEFAULT 7;
