-- Colonnade migration 0002 change_defaults: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column things.name: default 'it''s \\ "new"' becomes 'ö'''
-- change column things.size: default 7 becomes -1
ALTER TABLE `things`
  MODIFY COLUMN `name` varchar(40) COLLATE utf8mb4_0900_ai_ci DEFAULT 'ö''' COMMENT 'It''s named.',
  MODIFY COLUMN `size` int DEFAULT -1 COMMENT 'Bytes.';
