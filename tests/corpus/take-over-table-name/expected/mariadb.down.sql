-- Colonnade migration 0002 take_over_table_name: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename table posts to articles
ALTER TABLE `posts` RENAME TO `articles`;

-- rename index idx_posts_title to idx_articles_title on articles
ALTER TABLE `articles` RENAME INDEX `idx_posts_title` TO `idx_articles_title`;

-- create table posts
CREATE TABLE `posts` (
  `id`    bigint NOT NULL AUTO_INCREMENT,
  `title` varchar(40) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

-- add column comments.post_id (bigint, null)
ALTER TABLE `comments` ADD COLUMN `post_id` bigint;

-- create index idx_posts_title on posts (title)
CREATE INDEX `idx_posts_title` ON `posts` (`title`);

-- add foreign key fk_comments_post_id: comments (post_id) to posts (id) on delete cascade
ALTER TABLE `comments`
  ADD CONSTRAINT `fk_comments_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE;
