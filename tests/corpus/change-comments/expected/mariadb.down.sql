-- Colonnade migration 0002 change_comments: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column things.id: comment “Another number.” becomes “Its number.”
-- change column things.name: comment “It's "named" \\ so.” becomes “It's named.”
-- change column things.seen_at: comment none becomes “Seen last.”
-- change column things.size: comment “Octets.” becomes “Bytes.”
-- change column things.twice: comment “Double.” becomes “Twice the size.”
-- change column things.half: comment “Less one.” becomes “One less.”
ALTER TABLE `things`
  MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT COMMENT 'Its number.',
  MODIFY COLUMN `name` varchar(40) COLLATE utf8mb4_general_ci DEFAULT 'it''s \\ "new"' COMMENT 'It''s named.',
  MODIFY COLUMN `seen_at` datetime(3) DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3) COMMENT 'Seen last.',
  MODIFY COLUMN `size` int DEFAULT 7 COMMENT 'Bytes.',
  MODIFY COLUMN `twice` int GENERATED ALWAYS AS (`size` * 2) STORED COMMENT 'Twice the size.',
  MODIFY COLUMN `half` int GENERATED ALWAYS AS (`size` - 1) VIRTUAL COMMENT 'One less.';
