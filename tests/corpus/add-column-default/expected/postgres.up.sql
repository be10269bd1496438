-- Colonnade migration 0002 add_column_default: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- add column authors.active (boolean, not null, default TRUE)
ALTER TABLE "authors" ADD COLUMN "active" boolean NOT NULL DEFAULT TRUE;

-- add column authors.rank (integer, not null, default 7)
ALTER TABLE "authors" ADD COLUMN "rank" integer NOT NULL DEFAULT 7;
