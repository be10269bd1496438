-- Colonnade migration 0002 drop_table: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- create table posts
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '1'
CREATE TABLE `posts` (
  `id`        bigint NOT NULL AUTO_INCREMENT,
  `author_id` bigint NOT NULL,
  `title`     varchar(200) NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `fk_posts_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
