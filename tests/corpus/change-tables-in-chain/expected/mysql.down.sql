-- Colonnade migration 0002 change_tables_in_chain: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: title of posts is longer than 40 characters
SELECT `id`, count(*) OVER () FROM `posts` WHERE char_length(`title`) > 40 ORDER BY `id` LIMIT 3;

-- guard: size of posts cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `posts`
  WHERE `size` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- guard: title of articles is longer than 60 characters
SELECT `id`, count(*) OVER () FROM `articles` WHERE char_length(`title`) > 60 ORDER BY `id` LIMIT 3;

-- drop check ck_posts_sane on posts
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'ck_posts_sane' -> '0'
ALTER TABLE `posts` DROP CONSTRAINT `ck_posts_sane`;

-- drop unique uq_articles_title on articles
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'articles' AND index_name = 'uq_articles_title' -> '0'
ALTER TABLE `articles` DROP INDEX `uq_articles_title`;

-- rename table posts to drafts
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'drafts' -> '1'
ALTER TABLE `posts` RENAME TO `drafts`;

-- rename table articles to posts
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'articles' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '1'
ALTER TABLE `articles` RENAME TO `posts`;

-- rename column posts.post_id to draft_id
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'post_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'draft_id' -> '1'
ALTER TABLE `posts` RENAME COLUMN `post_id` TO `draft_id`;

-- drop foreign key fk_articles_post_id of posts
-- drop index fk_articles_post_id on posts
-- add foreign key fk_posts_draft_id: posts (draft_id) to drafts (id) on delete cascade
-- change column posts.title: type varchar(70) becomes varchar(60)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_articles_post_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'fk_articles_post_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_draft_id' -> '1'
ALTER TABLE `posts`
  DROP FOREIGN KEY `fk_articles_post_id`,
  DROP INDEX `fk_articles_post_id`,
  ADD CONSTRAINT `fk_posts_draft_id` FOREIGN KEY (`draft_id`) REFERENCES `drafts` (`id`) ON DELETE CASCADE,
  MODIFY COLUMN `title` varchar(60) NOT NULL;

-- change column drafts.title: type varchar(50) becomes varchar(40)
-- change column drafts.size: type bigint becomes int; meaning bigint becomes integer
ALTER TABLE `drafts`
  MODIFY COLUMN `title` varchar(40) NOT NULL,
  MODIFY COLUMN `size` int NOT NULL;
