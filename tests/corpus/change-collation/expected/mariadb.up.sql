-- Colonnade migration 0002 change_collation: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column things.name: collation utf8mb4_general_ci becomes utf8mb4_bin
ALTER TABLE `things`
  MODIFY COLUMN `name` varchar(40) COLLATE utf8mb4_bin DEFAULT 'it''s \\ "new"' COMMENT 'It''s named.';
