-- Colonnade migration 0002 drop_table_under_view: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view liked_titles
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'liked_titles' -> '0'
DROP VIEW `liked_titles`;

-- drop view liked
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'liked' -> '0'
DROP VIEW `liked`;

-- create table likes
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'likes' -> '1'
CREATE TABLE `likes` (
  `id`      bigint NOT NULL AUTO_INCREMENT,
  `post_id` bigint NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `fk_likes_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

-- create view liked
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'liked' -> '1'
CREATE VIEW `liked` (`id`, `title`) AS
SELECT
  `p`.`id`,
  `p`.`title`
FROM `posts` AS `p`
JOIN `likes` AS `l` ON `l`.`post_id` = `p`.`id`;

-- create view liked_titles
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'liked_titles' -> '1'
CREATE VIEW `liked_titles` (`title`) AS
SELECT
  `l`.`title`
FROM `liked` AS `l`;
