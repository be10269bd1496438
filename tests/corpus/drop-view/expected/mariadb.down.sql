-- Colonnade migration 0002 drop_view: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- create view activity
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'activity' -> '1'
CREATE VIEW `activity` (`author_id`, `posts`) AS
SELECT
  `p`.`author_id`,
  count(*)
FROM `posts` AS `p`
GROUP BY `p`.`author_id`;

-- create view busy_authors
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'busy_authors' -> '1'
CREATE VIEW `busy_authors` (`name`) AS
SELECT
  `a`.`name`
FROM `authors` AS `a`
JOIN `activity` AS `v` ON `v`.`author_id` = `a`.`id`
WHERE `v`.`posts` > 1;
