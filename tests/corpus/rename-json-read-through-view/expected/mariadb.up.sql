-- Colonnade migration 0002 rename_json_read_through_view: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view known
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'known' -> '0'
DROP VIEW `known`;

-- keep the comment of table accounts
ALTER TABLE `accounts` COMMENT = 'Who may come in.';

-- rename column accounts.facts to details
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'accounts' AND column_name = 'facts' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'accounts' AND column_name = 'details' -> '1'
ALTER TABLE `accounts` RENAME COLUMN `facts` TO `details`;

-- create view known
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'known' -> '1'
CREATE VIEW `known` (`name`, `facts`) AS
SELECT
  `a`.`name`,
  `a`.`details`
FROM `accounts` AS `a`;
