-- Colonnade migration 0002 replace_view_by_table: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view activity
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'activity' -> '0'
DROP VIEW `activity`;

-- create table activity
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'activity' -> '1'
CREATE TABLE `activity` (
  `author_id` bigint NOT NULL,
  PRIMARY KEY (`author_id`),
  CONSTRAINT `fk_activity_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

-- create view active_authors
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'active_authors' -> '1'
CREATE VIEW `active_authors` (`id`) AS
SELECT
  `a`.`author_id`
FROM `activity` AS `a`;
