-- Colonnade migration 0002 drop_enum_column: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of tickets.state

-- drop column tickets.state
-- add column tickets.level (enum('low','high'), not null, default 'low')
ALTER TABLE `tickets`
  DROP COLUMN `state`,
  ADD COLUMN `level` enum('low','high') NOT NULL DEFAULT 'low';
