-- Colonnade migration 0002 open_closed_set: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: state of tickets is none of "open", "closed"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE `state` NOT IN ('open', 'closed')
  ORDER BY `id`
  LIMIT 3;

-- guard: sort of tickets is none of "bug", "it's a wish"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE `sort` NOT IN ('bug', 'it''s a wish')
  ORDER BY `id`
  LIMIT 3;

-- change column tickets.state: type varchar(40) becomes enum('open','closed'); meaning text becomes oneOf
-- change column tickets.sort: type longtext becomes varchar(11); meaning text becomes oneOf
-- add check ck_tickets_sort__values on tickets: sort IN ('bug', 'it''s a wish')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_sort__values' -> '1'
ALTER TABLE `tickets`
  MODIFY COLUMN `state` enum('open','closed') NOT NULL DEFAULT 'open',
  MODIFY COLUMN `sort` varchar(11) NOT NULL DEFAULT 'bug',
  ADD CONSTRAINT `ck_tickets_sort__values` CHECK (`sort` IN ('bug', 'it''s a wish'));
