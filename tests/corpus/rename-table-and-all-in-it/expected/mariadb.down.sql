-- Colonnade migration 0002 rename_table_and_all_in_it: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view living
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'living' -> '0'
DROP VIEW `living`;

-- rename table writers to authors
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'writers' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'authors' -> '1'
ALTER TABLE `writers` RENAME TO `authors`;

-- drop check ck_writers_sane on authors
-- rename column authors.called to name
-- rename column authors.birthday to born
-- drop check ck_writers_sort__values on authors
-- rename column authors.sort to kind
-- rename column authors.touched to changed
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'authors' AND constraint_name IN ('ck_writers_sane', 'ck_writers_sort__values') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name IN ('called', 'birthday', 'sort', 'touched') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name IN ('name', 'born', 'kind', 'changed') -> '4'
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
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'authors' AND index_name IN ('uq_writers_called', 'idx_writers_birthday') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'authors' AND index_name IN ('uq_authors_name', 'idx_authors_born') -> '2'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'authors' AND constraint_name IN ('ck_authors_kind__values', 'ck_authors_sane') -> '2'
ALTER TABLE `authors`
  RENAME INDEX `uq_writers_called` TO `uq_authors_name`,
  ADD CONSTRAINT `ck_authors_kind__values` CHECK (`kind` IN ('person', 'group')),
  ADD CONSTRAINT `ck_authors_sane` CHECK (char_length(`name`) > 0),
  RENAME INDEX `idx_writers_birthday` TO `idx_authors_born`;

-- create view living
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'living' -> '1'
CREATE VIEW `living` (`id`, `name`) AS
SELECT
  `a`.`id`,
  `a`.`name`
FROM `authors` AS `a`
JOIN `books` AS `b` ON `b`.`author_id` = `a`.`id`;
