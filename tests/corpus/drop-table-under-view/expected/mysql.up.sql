-- Colonnade migration 0002 drop_table_under_view: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of likes

-- drop view liked_titles
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'liked_titles' -> '0'
DROP VIEW `liked_titles`;

-- drop view liked
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'liked' -> '0'
DROP VIEW `liked`;

-- drop table likes
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'likes' -> '0'
DROP TABLE `likes`;

-- create view liked
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'liked' -> '1'
CREATE VIEW `liked` (`id`, `title`) AS
SELECT
  `p`.`id`,
  `p`.`title`
FROM `posts` AS `p`;

-- create view liked_titles
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'liked_titles' -> '1'
CREATE VIEW `liked_titles` (`title`) AS
SELECT
  `l`.`title`
FROM `liked` AS `l`;
