-- Colonnade migration 0002 make_enum_plain: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column tickets.state: type enum('open','closed') becomes varchar(13); default 'open' becomes 'shut for good'; closed set (open, closed) becomes (open, shut for good)
ALTER TABLE `tickets` MODIFY COLUMN `state` varchar(13) NOT NULL DEFAULT 'shut for good';

-- rewrite state in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets` SET `state` = 'shut for good' WHERE (`state` = 'closed') AND /* each batch */ TRUE;

-- change column tickets.former: type enum('open','closed') becomes varchar(6)
-- add check ck_tickets_state__values on tickets: state IN ('open', 'shut for good')
-- add check ck_tickets_former__values on tickets: former IN ('open', 'closed')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name IN ('ck_tickets_state__values', 'ck_tickets_former__values') -> '2'
ALTER TABLE `tickets`
  MODIFY COLUMN `former` varchar(6),
  ADD CONSTRAINT `ck_tickets_state__values` CHECK (`state` IN ('open', 'shut for good')),
  ADD CONSTRAINT `ck_tickets_former__values` CHECK (`former` IN ('open', 'closed'));
