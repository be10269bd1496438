-- Colonnade migration 0002 keep_updated_beside_renamed_value: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_tickets_state__values on tickets
-- change column tickets.state: type varchar(4) becomes varchar(6); closed set (open, done) becomes (open, closed)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_state__values' -> '0'
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_state__values`,
  MODIFY COLUMN `state` varchar(6) NOT NULL;

-- rewrite state in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets`
  SET `state` = 'closed', `updated_at` = `updated_at`
  WHERE (`state` = 'done') AND /* each batch */ TRUE;

-- change column tickets.sort: type enum('wish','defect') becomes enum('wish','defect','bug'); closed set (wish, defect) becomes (bug, wish)
ALTER TABLE `tickets` MODIFY COLUMN `sort` enum('wish','defect','bug') NOT NULL;

-- rewrite sort in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets`
  SET `sort` = 'bug', `updated_at` = `updated_at`
  WHERE (`sort` = 'defect') AND /* each batch */ TRUE;

-- change column tickets.sort: type enum('wish','defect','bug') becomes enum('bug','wish')
-- add check ck_tickets_state__values on tickets: state IN ('open', 'closed')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_state__values' -> '1'
ALTER TABLE `tickets`
  MODIFY COLUMN `sort` enum('bug','wish') NOT NULL,
  ADD CONSTRAINT `ck_tickets_state__values` CHECK (`state` IN ('open', 'closed'));
