-- Colonnade migration 0002 rename_json_read_through_view: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view known
DROP VIEW `known`;

-- keep the comment of table accounts
ALTER TABLE `accounts` COMMENT = 'Who may come in.';

-- rename column accounts.facts to details
ALTER TABLE `accounts` RENAME COLUMN `facts` TO `details`;

-- create view known
CREATE VIEW `known` (`name`, `facts`) AS
SELECT
  `a`.`name`,
  `a`.`details`
FROM `accounts` AS `a`;
