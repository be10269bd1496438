-- Colonnade migration 0002 change_collation: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column things.name: collation utf8mb4_0900_ai_ci becomes utf8mb4_0900_as_cs
ALTER TABLE `things`
  MODIFY COLUMN `name` varchar(40) COLLATE utf8mb4_0900_as_cs DEFAULT 'it''s \\ "new"' COMMENT 'It''s named.';
