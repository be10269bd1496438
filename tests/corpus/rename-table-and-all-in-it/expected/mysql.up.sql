-- Colonnade migration 0002 rename_table_and_all_in_it: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view living
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'living' -> '0'
DROP VIEW `living`;

-- rename table authors to writers
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'authors' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'writers' -> '1'
ALTER TABLE `authors` RENAME TO `writers`;

-- drop check ck_authors_sane on writers
-- rename column writers.name to called
-- rename column writers.born to birthday
-- drop check ck_authors_kind__values on writers
-- rename column writers.kind to sort
-- rename column writers.changed to touched
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'writers' AND constraint_name IN ('ck_authors_sane', 'ck_authors_kind__values') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'writers' AND column_name IN ('name', 'born', 'kind', 'changed') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'writers' AND column_name IN ('called', 'birthday', 'sort', 'touched') -> '4'
ALTER TABLE `writers`
  DROP CONSTRAINT `ck_authors_sane`,
  RENAME COLUMN `name` TO `called`,
  RENAME COLUMN `born` TO `birthday`,
  DROP CONSTRAINT `ck_authors_kind__values`,
  RENAME COLUMN `kind` TO `sort`,
  RENAME COLUMN `changed` TO `touched`;

-- rename unique uq_authors_name to uq_writers_called on writers
-- add check ck_writers_sort__values on writers: sort IN ('person', 'group')
-- add check ck_writers_sane on writers: char_length(called) > 0
-- rename index idx_authors_born to idx_writers_birthday on writers
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'writers' AND index_name IN ('uq_authors_name', 'idx_authors_born') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'writers' AND index_name IN ('uq_writers_called', 'idx_writers_birthday') -> '2'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'writers' AND constraint_name IN ('ck_writers_sort__values', 'ck_writers_sane') -> '2'
ALTER TABLE `writers`
  RENAME INDEX `uq_authors_name` TO `uq_writers_called`,
  ADD CONSTRAINT `ck_writers_sort__values` CHECK (`sort` IN ('person', 'group')),
  ADD CONSTRAINT `ck_writers_sane` CHECK (char_length(`called`) > 0),
  RENAME INDEX `idx_authors_born` TO `idx_writers_birthday`;

-- create view living
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'living' -> '1'
CREATE VIEW `living` (`id`, `name`) AS
SELECT
  `a`.`id`,
  `a`.`called`
FROM `writers` AS `a`
JOIN `books` AS `b` ON `b`.`author_id` = `a`.`id`;
