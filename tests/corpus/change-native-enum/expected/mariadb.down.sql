-- Colonnade migration 0002 change_native_enum: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: priority of tickets is none of "low", "high"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE cast(`priority` AS char) NOT IN ('low', 'high')
  ORDER BY `id`
  LIMIT 3;

-- guard: severity of tickets is none of "low", "high"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE cast(`severity` AS char) NOT IN ('low', 'high')
  ORDER BY `id`
  LIMIT 3;

-- guard: state of tickets is none of "open", "closed"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE cast(`state` AS char) NOT IN ('open', 'closed')
  ORDER BY `id`
  LIMIT 3;

-- change column tickets.priority: type enum('low','middle','high') becomes enum('low','high'); default 'middle' becomes 'low'; closed set (low, middle, high) becomes (low, high)
-- change column tickets.severity: type enum('low','middle','high') becomes enum('low','high'); closed set (low, middle, high) becomes (low, high)
-- change column tickets.state: type enum('new','open','closed') becomes enum('open','closed'); default none becomes 'open'; closed set (new, open, closed) becomes (open, closed)
ALTER TABLE `tickets`
  MODIFY COLUMN `priority` enum('low','high') NOT NULL DEFAULT 'low',
  MODIFY COLUMN `severity` enum('low','high') NOT NULL DEFAULT 'high',
  MODIFY COLUMN `state` enum('open','closed') NOT NULL DEFAULT 'open';
