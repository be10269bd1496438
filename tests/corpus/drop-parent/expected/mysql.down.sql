-- Colonnade migration 0002 drop_parent: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: authors comes empty, so fk_posts_author_id refuses this way while posts.author_id has values

-- guard: author_id of posts has a value, and authors comes empty
SELECT `id`, count(*) OVER ()
  FROM `posts`
  WHERE `posts`.`author_id` IS NOT NULL
  ORDER BY `id`
  LIMIT 3;

-- create table authors
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'authors' -> '1'
CREATE TABLE `authors` (
  `id`   bigint NOT NULL AUTO_INCREMENT,
  `name` varchar(100) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- add foreign key fk_posts_author_id: posts (author_id) to authors (id)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_author_id' -> '1'
ALTER TABLE `posts`
  ADD CONSTRAINT `fk_posts_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`);
