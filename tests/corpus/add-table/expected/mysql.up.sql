-- Colonnade migration 0002 add_table: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- create table posts
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '1'
CREATE TABLE `posts` (
  `id`           bigint NOT NULL AUTO_INCREMENT,
  `author_id`    bigint NOT NULL,
  `title`        varchar(200) NOT NULL,
  `state`        varchar(9) NOT NULL DEFAULT 'draft',
  `published_at` datetime(3),
  PRIMARY KEY (`id`),
  CONSTRAINT `ck_posts_state__values` CHECK (`state` IN ('draft', 'published')),
  CONSTRAINT `ck_posts_title` CHECK (char_length(`title`) > 0),
  CONSTRAINT `fk_posts_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin COMMENT = 'A post of an author.';

-- create index idx_posts_author_id_published_at on posts (author_id, published_at)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'idx_posts_author_id_published_at' -> '2'
CREATE INDEX `idx_posts_author_id_published_at` ON `posts` (`author_id`, `published_at`);
