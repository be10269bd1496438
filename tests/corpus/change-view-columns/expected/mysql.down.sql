-- Colonnade migration 0002 change_view_columns: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view titles
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'titles' -> '0'
DROP VIEW `titles`;

-- drop view post_list
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'post_list' -> '0'
DROP VIEW `post_list`;

-- create view post_list
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'post_list' -> '1'
CREATE VIEW `post_list` (`id`, `title`) AS
SELECT
  `p`.`id`,
  `p`.`title`
FROM `posts` AS `p`;

-- create view titles
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'titles' -> '1'
CREATE VIEW `titles` (`title`) AS
SELECT
  `l`.`title`
FROM `post_list` AS `l`;
