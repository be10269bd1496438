-- Colonnade migration 0002 exchange_defaults_and_nullability: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: since of settings is null
SELECT `id`, count(*) OVER () FROM `settings` WHERE `since` IS NULL ORDER BY `id` LIMIT 3;

-- guard: ratio of settings is null
SELECT `id`, count(*) OVER () FROM `settings` WHERE `ratio` IS NULL ORDER BY `id` LIMIT 3;

-- change column settings.count: default 1 + 2 becomes 5
-- change column settings.label: default none becomes 'it''s "x"'
-- change column settings.since: null allowed becomes refused; default none becomes CURRENT_TIMESTAMP(3)
-- change column settings.until: null refused becomes allowed; default CURRENT_TIMESTAMP(3) becomes none
-- change column settings.ratio: null allowed becomes refused; default -1.5 becomes 0.5
-- change column settings.day: default '1969-12-31' becomes '2024-02-29'
-- change column settings.is_on: default 0 becomes 1
-- change column settings.key: default none becomes lower(concat(hex(random_bytes(4)), '-', hex(random_bytes(2)), '-4', substr(hex(random_bytes(2)), 2), '-', elt(1 + floor(rand() * 4), '8', '9', 'a', 'b'), substr(hex(random_bytes(2)), 2), '-', hex(random_bytes(6))))
-- change column settings.data: default '[]' becomes '{"a":[1,null]}'
-- change column settings.hidden: null refused becomes allowed; default '🙂' becomes none
ALTER TABLE `settings`
  MODIFY COLUMN `count` int NOT NULL DEFAULT 5,
  MODIFY COLUMN `label` varchar(40) NOT NULL DEFAULT 'it''s "x"',
  MODIFY COLUMN `since` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  MODIFY COLUMN `until` datetime(3),
  MODIFY COLUMN `ratio` double NOT NULL DEFAULT 0.5,
  MODIFY COLUMN `day` date NOT NULL DEFAULT '2024-02-29',
  MODIFY COLUMN `is_on` boolean NOT NULL DEFAULT 1,
  MODIFY COLUMN `key` char(36) COLLATE ascii_bin NOT NULL DEFAULT (lower(concat(hex(random_bytes(4)), '-', hex(random_bytes(2)), '-4', substr(hex(random_bytes(2)), 2), '-', elt(1 + floor(rand() * 4), '8', '9', 'a', 'b'), substr(hex(random_bytes(2)), 2), '-', hex(random_bytes(6))))),
  MODIFY COLUMN `data` json NOT NULL DEFAULT ('{"a":[1,null]}'),
  MODIFY COLUMN `hidden` varchar(40);
