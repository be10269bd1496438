-- Colonnade migration 0002 replace_view_by_table: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view activity
DROP VIEW `activity`;

-- create table activity
CREATE TABLE `activity` (
  `author_id` bigint NOT NULL,
  PRIMARY KEY (`author_id`),
  CONSTRAINT `fk_activity_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

-- create view active_authors
CREATE VIEW `active_authors` (`id`) AS
SELECT
  `a`.`author_id`
FROM `activity` AS `a`;
