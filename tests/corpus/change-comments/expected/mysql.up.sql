-- Colonnade migration 0002 change_comments: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column things.id: comment “Its number.” becomes “Another number.”
-- change column things.name: comment “It's named.” becomes “It's "named" \\ so.”
-- change column things.seen_at: comment “Seen last.” becomes none
-- change column things.size: comment “Bytes.” becomes “Octets.”
-- change column things.twice: comment “Twice the size.” becomes “Double.”
-- change column things.half: comment “One less.” becomes “Less one.”
ALTER TABLE `things`
  MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT COMMENT 'Another number.',
  MODIFY COLUMN `name` varchar(40) COLLATE utf8mb4_0900_ai_ci DEFAULT 'it''s \\ "new"' COMMENT 'It''s "named" \\\\ so.',
  MODIFY COLUMN `seen_at` datetime(3) DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
  MODIFY COLUMN `size` int DEFAULT 7 COMMENT 'Octets.',
  MODIFY COLUMN `twice` int GENERATED ALWAYS AS (`size` * 2) STORED COMMENT 'Double.',
  MODIFY COLUMN `half` int GENERATED ALWAYS AS (`size` - 1) VIRTUAL COMMENT 'Less one.';
