-- Colonnade migration 0002 change_default: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column jobs.state: default 'new' becomes 'it''s "waiting"'
-- change column jobs.tries: default none becomes 0
-- change column jobs.note: default none becomes 'none'
-- change column jobs.started_at: default none becomes CURRENT_TIMESTAMP(3)
ALTER TABLE `jobs`
  MODIFY COLUMN `state` varchar(20) NOT NULL DEFAULT 'it''s "waiting"',
  MODIFY COLUMN `tries` int NOT NULL DEFAULT 0,
  MODIFY COLUMN `note` longtext DEFAULT ('none'),
  MODIFY COLUMN `started_at` datetime(3) DEFAULT CURRENT_TIMESTAMP(3);
