-- Colonnade migration 0002 rename_column_read_through_view: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view names
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'names' -> '0'
DROP VIEW `names`;

-- drop check ck_authors_named on authors
-- drop column authors.letters
-- rename column authors.name to called
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'authors' AND constraint_name = 'ck_authors_named' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name IN ('letters', 'name') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'called' -> '1'
ALTER TABLE `authors`
  DROP CONSTRAINT `ck_authors_named`,
  DROP COLUMN `letters`,
  RENAME COLUMN `name` TO `called`;

-- add column authors.letters (int, null)
-- add check ck_authors_named on authors: called <> ''
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'letters' -> '1'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'authors' AND constraint_name = 'ck_authors_named' -> '1'
ALTER TABLE `authors`
  ADD COLUMN `letters` int GENERATED ALWAYS AS (char_length(`called`)) VIRTUAL,
  ADD CONSTRAINT `ck_authors_named` CHECK (`called` <> '');

-- create view names
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'names' -> '1'
CREATE VIEW `names` (`called`, `letters`) AS
SELECT
  `a`.`called`,
  `a`.`letters`
FROM `authors` AS `a`;
