-- Colonnade migration 0002 change_native_enum: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column tickets.priority: type enum('low','high') becomes enum('low','middle','high'); default 'low' becomes 'middle'
ALTER TABLE `tickets` MODIFY COLUMN `priority` enum('low','middle','high') NOT NULL DEFAULT 'middle';

-- change column tickets.severity: type enum('low','high') becomes enum('low','middle','high')
ALTER TABLE `tickets` MODIFY COLUMN `severity` enum('low','middle','high') NOT NULL DEFAULT 'high';

-- change column tickets.state: type enum('open','closed') becomes enum('new','open','closed'); default 'open' becomes none
ALTER TABLE `tickets` MODIFY COLUMN `state` enum('new','open','closed') NOT NULL;
