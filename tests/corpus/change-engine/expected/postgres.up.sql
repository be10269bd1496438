-- Colonnade migration 0002 change_engine: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- add column logs.level (integer, not null, default 0)
ALTER TABLE "logs" ADD COLUMN "level" integer NOT NULL DEFAULT 0;

-- change column logs.line: type varchar(40) becomes varchar(60)
ALTER TABLE "logs" ALTER COLUMN "line" TYPE varchar(60) COLLATE "C";
