-- Colonnade migration 0002 change_engine: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of logs.level

-- guard: line of logs is longer than 40 characters
SELECT "id", count(*) OVER () FROM "logs" WHERE char_length("line") > 40 ORDER BY "id" LIMIT 3;

-- drop column logs.level
ALTER TABLE "logs" DROP COLUMN "level";

-- change column logs.line: type varchar(60) becomes varchar(40)
ALTER TABLE "logs" ALTER COLUMN "line" TYPE varchar(40) COLLATE "C";
