-- Colonnade migration 0002 change_defaults: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column things.name: default 'ö''' becomes 'it''s \\ "new"'
-- change column things.size: default -1 becomes 7
ALTER TABLE `things`
  MODIFY COLUMN `name` varchar(40) COLLATE utf8mb4_general_ci DEFAULT 'it''s \\ "new"' COMMENT 'It''s named.',
  MODIFY COLUMN `size` int DEFAULT 7 COMMENT 'Bytes.';
