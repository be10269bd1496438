-- Colonnade migration 0002 widen_described_columns: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column things.name: type varchar(40) becomes varchar(300)
ALTER TABLE `things`
  MODIFY COLUMN `name` varchar(300) COLLATE utf8mb4_general_ci DEFAULT 'it''s \\ "new"' COMMENT 'It''s named.';
