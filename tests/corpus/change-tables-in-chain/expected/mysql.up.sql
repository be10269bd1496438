-- Colonnade migration 0002 change_tables_in_chain: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: title of posts is not unique
SELECT `id`, count(*) OVER ()
  FROM `posts`
  WHERE `title` IN (SELECT `title` FROM `posts` GROUP BY `title` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- rename table posts to articles
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'articles' -> '1'
ALTER TABLE `posts` RENAME TO `articles`;

-- rename table drafts to posts
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'drafts' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '1'
ALTER TABLE `drafts` RENAME TO `posts`;

-- rename column articles.draft_id to post_id
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'articles' AND column_name = 'draft_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'articles' AND column_name = 'post_id' -> '1'
ALTER TABLE `articles` RENAME COLUMN `draft_id` TO `post_id`;

-- drop foreign key fk_posts_draft_id of articles
-- drop index fk_posts_draft_id on articles
-- add foreign key fk_articles_post_id: articles (post_id) to posts (id) on delete cascade
-- change column articles.title: type varchar(60) becomes varchar(70)
-- add unique uq_articles_title on articles (title)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'articles' AND constraint_name = 'fk_posts_draft_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'articles' AND index_name = 'fk_posts_draft_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'articles' AND constraint_name = 'fk_articles_post_id' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'articles' AND index_name = 'uq_articles_title' -> '1'
ALTER TABLE `articles`
  DROP FOREIGN KEY `fk_posts_draft_id`,
  DROP INDEX `fk_posts_draft_id`,
  ADD CONSTRAINT `fk_articles_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE,
  MODIFY COLUMN `title` varchar(70) NOT NULL,
  ADD CONSTRAINT `uq_articles_title` UNIQUE (`title`);

-- change column posts.title: type varchar(40) becomes varchar(50)
-- change column posts.size: type int becomes bigint; meaning integer becomes bigint
-- add check ck_posts_sane on posts: size > -10
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'ck_posts_sane' -> '1'
ALTER TABLE `posts`
  MODIFY COLUMN `title` varchar(50) NOT NULL,
  MODIFY COLUMN `size` bigint NOT NULL,
  ADD CONSTRAINT `ck_posts_sane` CHECK (`size` > -10);
