-- Colonnade migration 0002 require_closed_set: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: state of tickets is none of "open", "closed"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE (`state` NOT IN ('open', 'closed')) AND `state` NOT IN ('done')
  ORDER BY `id`
  LIMIT 3;

-- drop check ck_tickets_state__values on tickets
-- change column tickets.state: type varchar(4) becomes varchar(6); null refused becomes allowed; default 'new' becomes none; closed set (new, open, done) becomes (open, closed)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_state__values' -> '0'
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_state__values`,
  MODIFY COLUMN `state` varchar(6);

-- rewrite state in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets` SET `state` = 'closed' WHERE (`state` = 'done') AND /* each batch */ TRUE;

-- change column tickets.sort: type enum('defect','wish') becomes enum('defect','wish','bug'); null refused becomes allowed; closed set (defect, wish) becomes (bug, wish)
ALTER TABLE `tickets` MODIFY COLUMN `sort` enum('defect','wish','bug');

-- rewrite sort in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets` SET `sort` = 'bug' WHERE (`sort` = 'defect') AND /* each batch */ TRUE;

-- change column tickets.sort: type enum('defect','wish','bug') becomes enum('bug','wish')
-- add check ck_tickets_state__values on tickets: state IN ('open', 'closed')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_state__values' -> '1'
ALTER TABLE `tickets`
  MODIFY COLUMN `sort` enum('bug','wish'),
  ADD CONSTRAINT `ck_tickets_state__values` CHECK (`state` IN ('open', 'closed'));
