-- Colonnade migration 0002 make_enum_plain: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_tickets_state__values on tickets
-- drop check ck_tickets_former__values on tickets
-- change column tickets.state: default 'shut for good' becomes 'open'; closed set (open, shut for good) becomes (open, closed)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name IN ('ck_tickets_state__values', 'ck_tickets_former__values') -> '0'
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_state__values`,
  DROP CONSTRAINT `ck_tickets_former__values`,
  MODIFY COLUMN `state` varchar(13) NOT NULL DEFAULT 'open';

-- rewrite state in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets` SET `state` = 'closed' WHERE (`state` = 'shut for good') AND /* each batch */ TRUE;

-- change column tickets.state: type varchar(13) becomes enum('open','closed')
-- change column tickets.former: type varchar(6) becomes enum('open','closed')
ALTER TABLE `tickets`
  MODIFY COLUMN `state` enum('open','closed') NOT NULL DEFAULT 'open',
  MODIFY COLUMN `former` enum('open','closed');
