-- Colonnade migration 0002 change_default: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column jobs.state: default 'it''s "waiting"' becomes 'new'
-- change column jobs.tries: default 0 becomes none
-- change column jobs.note: default 'none' becomes none
-- change column jobs.started_at: default CURRENT_TIMESTAMP(3) becomes none
ALTER TABLE `jobs`
  MODIFY COLUMN `state` varchar(20) NOT NULL DEFAULT 'new',
  MODIFY COLUMN `tries` int NOT NULL,
  MODIFY COLUMN `note` longtext,
  MODIFY COLUMN `started_at` datetime(3);
