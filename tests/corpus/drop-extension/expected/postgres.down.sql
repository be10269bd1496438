-- Colonnade migration 0002 drop_extension: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create extension citext
CREATE EXTENSION IF NOT EXISTS "citext";

-- change column accounts.email: type varchar(320) becomes citext; collation C becomes the table's, converting its values
ALTER TABLE "accounts" ALTER COLUMN "email" TYPE citext USING "email"::citext;
