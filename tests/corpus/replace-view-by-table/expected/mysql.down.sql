-- Colonnade migration 0002 replace_view_by_table: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of activity

-- drop view active_authors
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'active_authors' -> '0'
DROP VIEW `active_authors`;

-- drop table activity
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'activity' -> '0'
DROP TABLE `activity`;

-- create view activity
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'activity' -> '1'
CREATE VIEW `activity` (`author_id`) AS
SELECT
  `p`.`author_id`
FROM `posts` AS `p`;
