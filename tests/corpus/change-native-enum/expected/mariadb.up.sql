-- Colonnade migration 0002 change_native_enum: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column tickets.priority: type enum('low','high') becomes enum('low','middle','high'); default 'low' becomes 'middle'; closed set (low, high) becomes (low, middle, high)
-- change column tickets.severity: type enum('low','high') becomes enum('low','middle','high'); closed set (low, high) becomes (low, middle, high)
-- change column tickets.state: type enum('open','closed') becomes enum('new','open','closed'); default 'open' becomes none; closed set (open, closed) becomes (new, open, closed)
ALTER TABLE `tickets`
  MODIFY COLUMN `priority` enum('low','middle','high') NOT NULL DEFAULT 'middle',
  MODIFY COLUMN `severity` enum('low','middle','high') NOT NULL DEFAULT 'high',
  MODIFY COLUMN `state` enum('new','open','closed') NOT NULL;
