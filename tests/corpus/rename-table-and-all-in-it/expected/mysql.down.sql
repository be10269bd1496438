-- Colonnade migration 0002 rename_table_and_all_in_it: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view living
DROP VIEW `living`;

-- rename table writers to authors
ALTER TABLE `writers` RENAME TO `authors`;

-- drop check ck_writers_sane on authors
-- rename column authors.called to name
-- rename column authors.birthday to born
-- drop check ck_writers_sort__values on authors
-- rename column authors.sort to kind
-- rename column authors.touched to changed
ALTER TABLE `authors`
  DROP CONSTRAINT `ck_writers_sane`,
  RENAME COLUMN `called` TO `name`,
  RENAME COLUMN `birthday` TO `born`,
  DROP CONSTRAINT `ck_writers_sort__values`,
  RENAME COLUMN `sort` TO `kind`,
  RENAME COLUMN `touched` TO `changed`;

-- rename unique uq_writers_called to uq_authors_name on authors
-- add check ck_authors_kind__values on authors: kind IN ('person', 'group')
-- add check ck_authors_sane on authors: char_length(name) > 0
-- rename index idx_writers_birthday to idx_authors_born on authors
ALTER TABLE `authors`
  RENAME INDEX `uq_writers_called` TO `uq_authors_name`,
  ADD CONSTRAINT `ck_authors_kind__values` CHECK (`kind` IN ('person', 'group')),
  ADD CONSTRAINT `ck_authors_sane` CHECK (char_length(`name`) > 0),
  RENAME INDEX `idx_writers_birthday` TO `idx_authors_born`;

-- create view living
CREATE VIEW `living` (`id`, `name`) AS
SELECT
  `a`.`id`,
  `a`.`name`
FROM `authors` AS `a`
JOIN `books` AS `b` ON `b`.`author_id` = `a`.`id`;
