-- Colonnade migration 0002 add_column_nullable: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- add column authors.email (varchar(320), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'email' -> '1'
ALTER TABLE `authors` ADD COLUMN `email` varchar(320) COMMENT 'Where to write to.';
