-- Colonnade migration 0002 reorder_values_that_generated_reads: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_tickets_is_open on tickets
-- drop column tickets.is_open
-- change column tickets.state: type enum('closed','open','it''s') becomes enum('open','it''s','closed'); closed set (closed, open, it's) becomes (open, it's, closed)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'tickets' AND index_name = 'idx_tickets_is_open' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'is_open' -> '0'
ALTER TABLE `tickets`
  DROP INDEX `idx_tickets_is_open`,
  DROP COLUMN `is_open`,
  MODIFY COLUMN `state` enum('open','it''s','closed') NOT NULL;

-- add column tickets.is_open (int, not null)
-- create index idx_tickets_is_open on tickets (is_open)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'is_open' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'tickets' AND index_name = 'idx_tickets_is_open' -> '1'
ALTER TABLE `tickets`
  ADD COLUMN `is_open` int GENERATED ALWAYS AS (CASE WHEN `state` = 'open' THEN 1 ELSE 0 END) STORED,
  ADD INDEX `idx_tickets_is_open` (`is_open`);
