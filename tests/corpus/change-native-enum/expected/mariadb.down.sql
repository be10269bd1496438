-- Colonnade migration 0002 change_native_enum: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column tickets.priority: type enum('low','middle','high') becomes enum('low','high'); default 'middle' becomes 'low'
ALTER TABLE `tickets` MODIFY COLUMN `priority` enum('low','high') NOT NULL DEFAULT 'low';

-- change column tickets.severity: type enum('low','middle','high') becomes enum('low','high')
ALTER TABLE `tickets` MODIFY COLUMN `severity` enum('low','high') NOT NULL DEFAULT 'high';

-- change column tickets.state: type enum('new','open','closed') becomes enum('open','closed'); default none becomes 'open'
ALTER TABLE `tickets` MODIFY COLUMN `state` enum('open','closed') NOT NULL DEFAULT 'open';
