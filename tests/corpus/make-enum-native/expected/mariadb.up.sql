-- Colonnade migration 0002 make_enum_native: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "lost" of tickets.state becomes "open"

-- drop check ck_tickets_state__values on tickets
-- change column tickets.state: default 'lost' becomes 'new'; closed set (open, closed, lost) becomes (new, open, done)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_state__values' -> '0'
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_state__values`,
  MODIFY COLUMN `state` varchar(6) NOT NULL DEFAULT 'new';

-- rewrite state in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets`
  SET `state` = CASE WHEN `state` = 'closed' THEN 'done' WHEN `state` = 'lost' THEN 'open' ELSE `state` END
  WHERE (`state` IN ('closed', 'lost')) AND /* each batch */ TRUE;

-- change column tickets.state: type varchar(6) becomes enum('new','open','done')
ALTER TABLE `tickets` MODIFY COLUMN `state` enum('new','open','done') NOT NULL DEFAULT 'new';
