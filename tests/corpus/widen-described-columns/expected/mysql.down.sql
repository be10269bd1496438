-- Colonnade migration 0002 widen_described_columns: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: name of things is longer than 40 characters
SELECT `id`, count(*) OVER () FROM `things` WHERE char_length(`name`) > 40 ORDER BY `id` LIMIT 3;

-- change column things.name: type varchar(300) becomes varchar(40)
ALTER TABLE `things`
  MODIFY COLUMN `name` varchar(40) COLLATE utf8mb4_0900_ai_ci DEFAULT 'it''s \\ "new"' COMMENT 'It''s named.';
