-- Colonnade migration 0002 exchange_defaults_and_nullability: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: nulls of settings.until become its backfill; nulls of settings.hidden become its backfill

-- change column settings.count: default 5 becomes 1 + 2
-- change column settings.label: default 'it''s "x"' becomes none
-- change column settings.since: null refused becomes allowed; default CURRENT_TIMESTAMP(3) becomes none
ALTER TABLE `settings`
  MODIFY COLUMN `count` int NOT NULL DEFAULT (1 + 2),
  MODIFY COLUMN `label` varchar(40) NOT NULL,
  MODIFY COLUMN `since` datetime(3);

-- rewrite until in the rows of settings
-- batch: 10000 rows of `settings` by `id`
UPDATE `settings` SET `until` = coalesce(`until`, CURRENT_TIMESTAMP(3)) WHERE /* each batch */ TRUE;

-- rewrite hidden in the rows of settings
-- batch: 10000 rows of `settings` by `id`
UPDATE `settings` SET `hidden` = coalesce(`hidden`, '') WHERE /* each batch */ TRUE;

-- change column settings.until: null allowed becomes refused; default none becomes CURRENT_TIMESTAMP(3)
-- change column settings.ratio: null refused becomes allowed; default 0.5 becomes -1.5
-- change column settings.day: default '2024-02-29' becomes '1969-12-31'
-- change column settings.is_on: default 1 becomes 0
-- change column settings.key: default lower(concat(hex(random_bytes(4)), '-', hex(random_bytes(2)), '-4', substr(hex(random_bytes(2)), 2), '-', elt(1 + floor(rand() * 4), '8', '9', 'a', 'b'), substr(hex(random_bytes(2)), 2), '-', hex(random_bytes(6)))) becomes none
-- change column settings.data: default '{"a":[1,null]}' becomes '[]'
-- change column settings.hidden: null allowed becomes refused; default none becomes '🙂'
ALTER TABLE `settings`
  MODIFY COLUMN `until` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  MODIFY COLUMN `ratio` double DEFAULT -1.5,
  MODIFY COLUMN `day` date NOT NULL DEFAULT '1969-12-31',
  MODIFY COLUMN `is_on` boolean NOT NULL DEFAULT 0,
  MODIFY COLUMN `key` char(36) COLLATE ascii_bin NOT NULL,
  MODIFY COLUMN `data` json NOT NULL DEFAULT ('[]'),
  MODIFY COLUMN `hidden` varchar(40) NOT NULL DEFAULT '🙂';
