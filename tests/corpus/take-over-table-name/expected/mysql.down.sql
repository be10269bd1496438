-- Colonnade migration 0002 take_over_table_name: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename table posts to articles
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'articles' -> '1'
ALTER TABLE `posts` RENAME TO `articles`;

-- rename index idx_posts_title to idx_articles_title on articles
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'articles' AND index_name = 'idx_posts_title' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'articles' AND index_name = 'idx_articles_title' -> '1'
ALTER TABLE `articles` RENAME INDEX `idx_posts_title` TO `idx_articles_title`;

-- create table posts
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '1'
CREATE TABLE `posts` (
  `id`    bigint NOT NULL AUTO_INCREMENT,
  `title` varchar(40) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- add column comments.post_id (bigint, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'comments' AND column_name = 'post_id' -> '1'
ALTER TABLE `comments` ADD COLUMN `post_id` bigint;

-- create index idx_posts_title on posts (title)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'idx_posts_title' -> '1'
CREATE INDEX `idx_posts_title` ON `posts` (`title`);

-- add foreign key fk_comments_post_id: comments (post_id) to posts (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'comments' AND constraint_name = 'fk_comments_post_id' -> '1'
ALTER TABLE `comments`
  ADD CONSTRAINT `fk_comments_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE;
