-- Colonnade migration 0002 rename_column_read_through_view: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view names
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'names' -> '0'
DROP VIEW `names`;

-- drop check ck_authors_named on authors
-- drop column authors.letters
-- rename column authors.called to name
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'authors' AND constraint_name = 'ck_authors_named' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name IN ('letters', 'called') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'name' -> '1'
ALTER TABLE `authors`
  DROP CONSTRAINT `ck_authors_named`,
  DROP COLUMN `letters`,
  RENAME COLUMN `called` TO `name`;

-- add column authors.letters (int, null)
-- add check ck_authors_named on authors: name <> ''
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'letters' -> '1'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'authors' AND constraint_name = 'ck_authors_named' -> '1'
ALTER TABLE `authors`
  ADD COLUMN `letters` int GENERATED ALWAYS AS (char_length(`name`)) VIRTUAL,
  ADD CONSTRAINT `ck_authors_named` CHECK (`name` <> '');

-- create view names
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'names' -> '1'
CREATE VIEW `names` (`name`, `letters`) AS
SELECT
  `a`.`name`,
  `a`.`letters`
FROM `authors` AS `a`;
