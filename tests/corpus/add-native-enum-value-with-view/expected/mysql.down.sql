-- Colonnade migration 0002 add_native_enum_value_with_view: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: state of tickets is none of "open", "closed"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE cast(`state` AS char) NOT IN ('open', 'closed')
  ORDER BY `id`
  LIMIT 3;

-- drop view doubtful
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'doubtful' -> '0'
DROP VIEW `doubtful`;

-- change column tickets.state: type enum('open','closed','it''s') becomes enum('open','closed'); closed set (open, closed, it's) becomes (open, closed)
ALTER TABLE `tickets` MODIFY COLUMN `state` enum('open','closed') NOT NULL;
