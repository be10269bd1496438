-- Colonnade migration 0002 rename_json_read_through_view: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view known
DROP VIEW `known`;

-- keep the comment of table accounts
ALTER TABLE `accounts` COMMENT = 'Who may come in.';

-- rename column accounts.details to facts
ALTER TABLE `accounts` RENAME COLUMN `details` TO `facts`;

-- create view known
CREATE VIEW `known` (`name`, `facts`) AS
SELECT
  `a`.`name`,
  `a`.`facts`
FROM `accounts` AS `a`;
