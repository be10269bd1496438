-- Colonnade migration 0002 require_closed_set: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: nulls of tickets.state become its backfill; nulls of tickets.sort become its backfill

-- drop check ck_tickets_state__values on tickets
-- add column tickets.colonnade_new_state (varchar(4), null)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_state__values' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_state' -> '1'
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_state__values`,
  ADD COLUMN `colonnade_new_state` varchar(4);

-- rewrite colonnade_new_state in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets`
  SET `colonnade_new_state` = CASE WHEN coalesce(`state`, 'open') = 'closed' THEN 'done' ELSE coalesce(`state`, 'open') END
  WHERE /* each batch */ TRUE;

-- drop column tickets.state
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'state' -> '0'
ALTER TABLE `tickets` DROP COLUMN `state`;

-- rename column tickets.colonnade_new_state to state
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_state' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'state' -> '1'
ALTER TABLE `tickets` RENAME COLUMN `colonnade_new_state` TO `state`;

-- change column tickets.state: null allowed becomes refused; default none becomes 'new'
-- add column tickets.colonnade_new_sort (enum('defect','wish'), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_sort' -> '1'
ALTER TABLE `tickets`
  MODIFY COLUMN `state` varchar(4) NOT NULL DEFAULT 'new',
  ADD COLUMN `colonnade_new_sort` enum('defect','wish');

-- rewrite colonnade_new_sort in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets`
  SET `colonnade_new_sort` = CASE WHEN coalesce(`sort`, 'wish') = 'bug' THEN 'defect' ELSE coalesce(`sort`, 'wish') END
  WHERE /* each batch */ TRUE;

-- drop column tickets.sort
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'sort' -> '0'
ALTER TABLE `tickets` DROP COLUMN `sort`;

-- rename column tickets.colonnade_new_sort to sort
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_sort' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'sort' -> '1'
ALTER TABLE `tickets` RENAME COLUMN `colonnade_new_sort` TO `sort`;

-- change column tickets.sort: null allowed becomes refused
-- add check ck_tickets_state__values on tickets: state IN ('new', 'open', 'done')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_state__values' -> '1'
ALTER TABLE `tickets`
  MODIFY COLUMN `sort` enum('defect','wish') NOT NULL,
  ADD CONSTRAINT `ck_tickets_state__values` CHECK (`state` IN ('new', 'open', 'done'));
