-- Colonnade migration 0002 drop_view: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view busy_authors
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'busy_authors' -> '0'
DROP VIEW `busy_authors`;

-- drop view activity
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'activity' -> '0'
DROP VIEW `activity`;
