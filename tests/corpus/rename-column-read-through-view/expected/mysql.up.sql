-- Colonnade migration 0002 rename_column_read_through_view: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view names
DROP VIEW `names`;

-- drop check ck_authors_named on authors
-- drop column authors.letters
-- rename column authors.name to called
ALTER TABLE `authors`
  DROP CONSTRAINT `ck_authors_named`,
  DROP COLUMN `letters`,
  RENAME COLUMN `name` TO `called`;

-- add column authors.letters (int, null)
-- add check ck_authors_named on authors: called <> ''
ALTER TABLE `authors`
  ADD COLUMN `letters` int GENERATED ALWAYS AS (char_length(`called`)) VIRTUAL,
  ADD CONSTRAINT `ck_authors_named` CHECK (`called` <> '');

-- create view names
CREATE VIEW `names` (`called`, `letters`) AS
SELECT
  `a`.`called`,
  `a`.`letters`
FROM `authors` AS `a`;
