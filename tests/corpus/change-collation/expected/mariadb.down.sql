-- Colonnade migration 0002 change_collation: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column things.name: collation utf8mb4_bin becomes utf8mb4_general_ci
ALTER TABLE `things`
  MODIFY COLUMN `name` varchar(40) COLLATE utf8mb4_general_ci DEFAULT 'it''s \\ "new"' COMMENT 'It''s named.';
