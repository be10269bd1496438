-- Colonnade migration 0002 convert_types: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the spelling in samples.key; the spelling in samples.data; blanks, signs and zeros in front in samples.count; digits behind the point in samples.price

-- guard: flag of samples cannot become boolean
SELECT `id`, count(*) OVER () FROM `samples` WHERE `flag` NOT IN (0, 1) ORDER BY `id` LIMIT 3;

-- guard: size of samples cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE `size` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- guard: seen_at of samples cannot become timestamp
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE `seen_at` NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY `id`
  LIMIT 3;

-- guard: price of samples cannot become decimal(10, 2)
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE abs(`price`) >= 99999999.995
  ORDER BY `id`
  LIMIT 3;

-- guard: key of samples cannot become uuid of 36 characters
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE NOT (`key` REGEXP '^ *[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12} *(?![^a]|a)')
  ORDER BY `id`
  LIMIT 3;

-- guard: data of samples cannot become json
SELECT `id`, count(*) OVER () FROM `samples` WHERE NOT (json_valid(`data`)) ORDER BY `id` LIMIT 3;

-- guard: count of samples cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE CASE WHEN `count` REGEXP '^ *[+-]?[0-9]+ *(?![^a]|a)' THEN cast(trim(`count`) AS decimal(65,30)) NOT BETWEEN -2147483648 AND 2147483647 ELSE `count` IS NOT NULL END
  ORDER BY `id`
  LIMIT 3;

-- change column samples.digits: type int becomes varchar(20); meaning integer becomes text
-- add column samples.colonnade_new_flag (tinyint(1), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_flag' -> '1'
ALTER TABLE `samples`
  MODIFY COLUMN `digits` varchar(20) NOT NULL,
  ADD COLUMN `colonnade_new_flag` boolean;

-- rewrite colonnade_new_flag in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples` SET `colonnade_new_flag` = `flag` <> 0 WHERE /* each batch */ TRUE;

-- drop column samples.flag
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'flag' -> '0'
ALTER TABLE `samples` DROP COLUMN `flag`;

-- rename column samples.colonnade_new_flag to flag
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_flag' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'flag' -> '1'
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_flag` TO `flag`;

-- change column samples.flag: null allowed becomes refused
-- change column samples.size: type bigint becomes int; meaning bigint becomes integer
-- add column samples.colonnade_new_seen_at (datetime(3), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_seen_at' -> '1'
ALTER TABLE `samples`
  MODIFY COLUMN `flag` boolean NOT NULL,
  MODIFY COLUMN `size` int NOT NULL,
  ADD COLUMN `colonnade_new_seen_at` datetime(3);

-- rewrite colonnade_new_seen_at in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples`
  SET `colonnade_new_seen_at` = date_add(TIMESTAMP'1970-01-01 00:00:00', INTERVAL `seen_at` * 1000 MICROSECOND)
  WHERE /* each batch */ TRUE;

-- drop column samples.seen_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'seen_at' -> '0'
ALTER TABLE `samples` DROP COLUMN `seen_at`;

-- rename column samples.colonnade_new_seen_at to seen_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_seen_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'seen_at' -> '1'
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_seen_at` TO `seen_at`;

-- change column samples.seen_at: null allowed becomes refused
-- add column samples.colonnade_new_sent_at (bigint, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_sent_at' -> '1'
ALTER TABLE `samples`
  MODIFY COLUMN `seen_at` datetime(3) NOT NULL,
  ADD COLUMN `colonnade_new_sent_at` bigint;

-- rewrite colonnade_new_sent_at in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples`
  SET `colonnade_new_sent_at` = timestampdiff(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', `sent_at`) DIV 1000
  WHERE /* each batch */ TRUE;

-- drop column samples.sent_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'sent_at' -> '0'
ALTER TABLE `samples` DROP COLUMN `sent_at`;

-- rename column samples.colonnade_new_sent_at to sent_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_sent_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'sent_at' -> '1'
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_sent_at` TO `sent_at`;

-- change column samples.sent_at: null allowed becomes refused
-- change column samples.price: type decimal(12,4) becomes decimal(10,2)
-- add column samples.colonnade_new_key (char(36), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_key' -> '1'
ALTER TABLE `samples`
  MODIFY COLUMN `sent_at` bigint NOT NULL,
  MODIFY COLUMN `price` decimal(10,2) NOT NULL,
  ADD COLUMN `colonnade_new_key` char(36) COLLATE ascii_bin;

-- rewrite colonnade_new_key in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples`
  SET `colonnade_new_key` = CASE WHEN lower(trim(`key`)) REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN lower(trim(`key`)) ELSE concat(`key`, repeat('?', 36)) END
  WHERE /* each batch */ TRUE;

-- drop column samples.key
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'key' -> '0'
ALTER TABLE `samples` DROP COLUMN `key`;

-- rename column samples.colonnade_new_key to key
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_key' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'key' -> '1'
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_key` TO `key`;

-- change column samples.key: null allowed becomes refused
-- change column samples.data: type longtext becomes json; meaning text becomes json
-- change column samples.count: type varchar(20) becomes int; meaning text becomes integer
ALTER TABLE `samples`
  MODIFY COLUMN `key` char(36) COLLATE ascii_bin NOT NULL,
  MODIFY COLUMN `data` json NOT NULL,
  MODIFY COLUMN `count` int;
