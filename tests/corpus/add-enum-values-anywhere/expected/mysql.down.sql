-- Colonnade migration 0002 add_enum_values_anywhere: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: priority of tickets is none of "low", "high"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE `priority` NOT IN ('low', 'high')
  ORDER BY `id`
  LIMIT 3;

-- guard: severity of tickets is none of "minor", "major"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE cast(`severity` AS char) NOT IN ('minor', 'major')
  ORDER BY `id`
  LIMIT 3;

-- drop check ck_tickets_priority__values on tickets
-- change column tickets.priority: type varchar(13) becomes varchar(4); default 'in the middle' becomes 'low'; closed set (lowest, low, in the middle, high, highest) becomes (low, high)
-- change column tickets.severity: type enum('none','trivial','minor','middle','major','it''s over') becomes enum('minor','major'); closed set (none, trivial, minor, middle, major, it's over) becomes (minor, major)
-- add check ck_tickets_priority__values on tickets: priority IN ('low', 'high')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_priority__values' -> '1'
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_priority__values`,
  MODIFY COLUMN `priority` varchar(4) NOT NULL DEFAULT 'low',
  MODIFY COLUMN `severity` enum('minor','major') NOT NULL,
  ADD CONSTRAINT `ck_tickets_priority__values` CHECK (`priority` IN ('low', 'high'));
