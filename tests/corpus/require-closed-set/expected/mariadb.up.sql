-- Colonnade migration 0002 require_closed_set: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: nulls of tickets.state become its backfill; nulls of tickets.sort become its backfill

-- drop check ck_tickets_state__values on tickets
-- add column tickets.colonnade_new_state (varchar(4), null)
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_state__values`,
  ADD COLUMN `colonnade_new_state` varchar(4);

-- rewrite colonnade_new_state in the rows of tickets
UPDATE `tickets`
  SET `colonnade_new_state` = CASE WHEN coalesce(`state`, 'open') = 'closed' THEN 'done' ELSE coalesce(`state`, 'open') END;

-- drop column tickets.state
ALTER TABLE `tickets` DROP COLUMN `state`;

-- rename column tickets.colonnade_new_state to state
ALTER TABLE `tickets` RENAME COLUMN `colonnade_new_state` TO `state`;

-- change column tickets.state: null allowed becomes refused; default none becomes 'new'
-- add column tickets.colonnade_new_sort (enum('defect','wish'), null)
ALTER TABLE `tickets`
  MODIFY COLUMN `state` varchar(4) NOT NULL DEFAULT 'new',
  ADD COLUMN `colonnade_new_sort` enum('defect','wish');

-- rewrite colonnade_new_sort in the rows of tickets
UPDATE `tickets`
  SET `colonnade_new_sort` = CASE WHEN coalesce(`sort`, 'wish') = 'bug' THEN 'defect' ELSE coalesce(`sort`, 'wish') END;

-- drop column tickets.sort
ALTER TABLE `tickets` DROP COLUMN `sort`;

-- rename column tickets.colonnade_new_sort to sort
ALTER TABLE `tickets` RENAME COLUMN `colonnade_new_sort` TO `sort`;

-- change column tickets.sort: null allowed becomes refused
-- add check ck_tickets_state__values on tickets: state IN ('new', 'open', 'done')
ALTER TABLE `tickets`
  MODIFY COLUMN `sort` enum('defect','wish') NOT NULL,
  ADD CONSTRAINT `ck_tickets_state__values` CHECK (`state` IN ('new', 'open', 'done'));
