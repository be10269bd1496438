-- Colonnade migration 0002 add_enum_values_anywhere: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_tickets_priority__values on tickets
-- change column tickets.priority: type varchar(4) becomes varchar(13); default 'low' becomes 'in the middle'; closed set (low, high) becomes (lowest, low, in the middle, high, highest)
-- change column tickets.severity: type enum('minor','major') becomes enum('none','trivial','minor','middle','major','it''s over'); closed set (minor, major) becomes (none, trivial, minor, middle, major, it's over)
-- add check ck_tickets_priority__values on tickets: priority IN ('lowest', 'low', 'in the middle', 'high', 'highest')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_priority__values' -> '1'
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_priority__values`,
  MODIFY COLUMN `priority` varchar(13) NOT NULL DEFAULT 'in the middle',
  MODIFY COLUMN `severity` enum('none','trivial','minor','middle','major','it''s over') NOT NULL,
  ADD CONSTRAINT `ck_tickets_priority__values` CHECK (`priority` IN ('lowest', 'low', 'in the middle', 'high', 'highest'));
