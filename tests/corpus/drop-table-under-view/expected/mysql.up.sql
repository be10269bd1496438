-- Colonnade migration 0002 drop_table_under_view: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of likes

-- drop view liked_titles
DROP VIEW `liked_titles`;

-- drop view liked
DROP VIEW `liked`;

-- drop table likes
DROP TABLE `likes`;

-- create view liked
CREATE VIEW `liked` (`id`, `title`) AS
SELECT
  `p`.`id`,
  `p`.`title`
FROM `posts` AS `p`;

-- create view liked_titles
CREATE VIEW `liked_titles` (`title`) AS
SELECT
  `l`.`title`
FROM `liked` AS `l`;
