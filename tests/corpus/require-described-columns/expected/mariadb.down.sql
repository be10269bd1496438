-- Colonnade migration 0002 require_described_columns: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column things.name: null refused becomes allowed
-- change column things.seen_at: null refused becomes allowed
-- change column things.size: null refused becomes allowed
ALTER TABLE `things`
  MODIFY COLUMN `name` varchar(40) COLLATE utf8mb4_general_ci DEFAULT 'it''s \\ "new"' COMMENT 'It''s named.',
  MODIFY COLUMN `seen_at` datetime(3) DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3) COMMENT 'Seen last.',
  MODIFY COLUMN `size` int DEFAULT 7 COMMENT 'Bytes.';
