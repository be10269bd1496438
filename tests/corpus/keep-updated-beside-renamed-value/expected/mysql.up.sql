-- Colonnade migration 0002 keep_updated_beside_renamed_value: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_tickets_state__values on tickets
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_state__values' -> '0'
ALTER TABLE `tickets` DROP CONSTRAINT `ck_tickets_state__values`;

-- rewrite state in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets`
  SET `state` = 'done', `updated_at` = `updated_at`
  WHERE (`state` = 'closed') AND /* each batch */ TRUE;

-- change column tickets.state: type varchar(6) becomes varchar(4)
-- change column tickets.sort: type enum('bug','wish') becomes enum('bug','wish','defect'); closed set (bug, wish) becomes (wish, defect)
ALTER TABLE `tickets`
  MODIFY COLUMN `state` varchar(4) NOT NULL,
  MODIFY COLUMN `sort` enum('bug','wish','defect') NOT NULL;

-- rewrite sort in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets`
  SET `sort` = 'defect', `updated_at` = `updated_at`
  WHERE (`sort` = 'bug') AND /* each batch */ TRUE;

-- change column tickets.sort: type enum('bug','wish','defect') becomes enum('wish','defect')
-- add check ck_tickets_state__values on tickets: state IN ('open', 'done')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_state__values' -> '1'
ALTER TABLE `tickets`
  MODIFY COLUMN `sort` enum('wish','defect') NOT NULL,
  ADD CONSTRAINT `ck_tickets_state__values` CHECK (`state` IN ('open', 'done'));
