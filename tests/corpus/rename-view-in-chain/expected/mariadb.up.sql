-- Colonnade migration 0002 rename_view_in_chain: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view busy_names
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'busy_names' -> '0'
DROP VIEW `busy_names`;

-- drop view busy_authors
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'busy_authors' -> '0'
DROP VIEW `busy_authors`;

-- drop view activity
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'activity' -> '0'
DROP VIEW `activity`;

-- create view post_counts
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'post_counts' -> '1'
CREATE VIEW `post_counts` (`author_id`, `posts`) AS
SELECT
  `p`.`author_id`,
  count(*)
FROM `posts` AS `p`
GROUP BY `p`.`author_id`;

-- create view busy_authors
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'busy_authors' -> '1'
CREATE VIEW `busy_authors` (`author_id`) AS
SELECT
  `v`.`author_id`
FROM `post_counts` AS `v`
WHERE `v`.`posts` > 1;

-- create view busy_names
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'busy_names' -> '1'
CREATE VIEW `busy_names` (`name`) AS
SELECT
  `a`.`name`
FROM `authors` AS `a`
JOIN `busy_authors` AS `b` ON `b`.`author_id` = `a`.`id`;
