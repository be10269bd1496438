-- Colonnade migration 0002 make_enum_native: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "lost" of tickets.state stays "open"

-- guard: state of tickets is none of "open", "closed", "lost"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE (cast(`state` AS char) NOT IN ('open', 'closed', 'lost')) AND `state` NOT IN ('done')
  ORDER BY `id`
  LIMIT 3;

-- change column tickets.state: type enum('new','open','done') becomes varchar(6); default 'new' becomes 'lost'; closed set (new, open, done) becomes (open, closed, lost)
ALTER TABLE `tickets` MODIFY COLUMN `state` varchar(6) NOT NULL DEFAULT 'lost';

-- rewrite state in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets` SET `state` = 'closed' WHERE (`state` = 'done') AND /* each batch */ TRUE;

-- add check ck_tickets_state__values on tickets: state IN ('open', 'closed', 'lost')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_state__values' -> '1'
ALTER TABLE `tickets`
  ADD CONSTRAINT `ck_tickets_state__values` CHECK (`state` IN ('open', 'closed', 'lost'));
