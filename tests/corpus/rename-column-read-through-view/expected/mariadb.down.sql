-- Colonnade migration 0002 rename_column_read_through_view: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view names
DROP VIEW `names`;

-- drop check ck_authors_named on authors
-- drop column authors.letters
-- rename column authors.called to name
ALTER TABLE `authors`
  DROP CONSTRAINT `ck_authors_named`,
  DROP COLUMN `letters`,
  RENAME COLUMN `called` TO `name`;

-- add column authors.letters (int, null)
-- add check ck_authors_named on authors: name <> ''
ALTER TABLE `authors`
  ADD COLUMN `letters` int GENERATED ALWAYS AS (char_length(`name`)) VIRTUAL,
  ADD CONSTRAINT `ck_authors_named` CHECK (`name` <> '');

-- create view names
CREATE VIEW `names` (`name`, `letters`) AS
SELECT
  `a`.`name`,
  `a`.`letters`
FROM `authors` AS `a`;
