-- Colonnade migration 0002 drop_enum_column: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of tickets.state

-- drop column tickets.state
-- add column tickets.level (enum('low','high'), not null, default 'low')
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'state' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'level' -> '1'
ALTER TABLE `tickets`
  DROP COLUMN `state`,
  ADD COLUMN `level` enum('low','high') NOT NULL DEFAULT 'low';
