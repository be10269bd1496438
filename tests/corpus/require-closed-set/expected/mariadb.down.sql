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
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_state__values`,
  MODIFY COLUMN `state` varchar(6);

-- rewrite state in the rows of tickets
UPDATE `tickets` SET `state` = 'closed' WHERE `state` = 'done';

-- change column tickets.sort: type enum('defect','wish') becomes enum('defect','wish','bug'); null refused becomes allowed; closed set (defect, wish) becomes (bug, wish)
ALTER TABLE `tickets` MODIFY COLUMN `sort` enum('defect','wish','bug');

-- rewrite sort in the rows of tickets
UPDATE `tickets` SET `sort` = 'bug' WHERE `sort` = 'defect';

-- change column tickets.sort: type enum('defect','wish','bug') becomes enum('bug','wish')
-- add check ck_tickets_state__values on tickets: state IN ('open', 'closed')
ALTER TABLE `tickets`
  MODIFY COLUMN `sort` enum('bug','wish'),
  ADD CONSTRAINT `ck_tickets_state__values` CHECK (`state` IN ('open', 'closed'));
