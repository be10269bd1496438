-- Colonnade migration 0002 convert_types: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: blanks, signs and zeros in front in samples.digits

-- guard: digits of samples cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE CASE WHEN `digits` REGEXP '^ *[+-]?[0-9]+ *(?![^a]|a)' THEN cast(trim(`digits`) AS decimal(65,30)) NOT BETWEEN -2147483648 AND 2147483647 ELSE `digits` IS NOT NULL END
  ORDER BY `id`
  LIMIT 3;

-- guard: sent_at of samples cannot become timestamp
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE `sent_at` NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY `id`
  LIMIT 3;

-- change column samples.digits: type varchar(20) becomes int; meaning text becomes integer
-- change column samples.flag: type tinyint(1) becomes int; meaning boolean becomes integer
-- change column samples.size: type int becomes bigint; meaning integer becomes bigint
-- add column samples.colonnade_new_seen_at (bigint, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_seen_at' -> '1'
ALTER TABLE `samples`
  MODIFY COLUMN `digits` int NOT NULL,
  MODIFY COLUMN `flag` int NOT NULL,
  MODIFY COLUMN `size` bigint NOT NULL,
  ADD COLUMN `colonnade_new_seen_at` bigint;

-- rewrite colonnade_new_seen_at in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples`
  SET `colonnade_new_seen_at` = timestampdiff(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', `seen_at`) DIV 1000
  WHERE /* each batch */ TRUE;

-- drop column samples.seen_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'seen_at' -> '0'
ALTER TABLE `samples` DROP COLUMN `seen_at`;

-- rename column samples.colonnade_new_seen_at to seen_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_seen_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'seen_at' -> '1'
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_seen_at` TO `seen_at`;

-- change column samples.seen_at: null allowed becomes refused
-- add column samples.colonnade_new_sent_at (datetime(3), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_sent_at' -> '1'
ALTER TABLE `samples`
  MODIFY COLUMN `seen_at` bigint NOT NULL,
  ADD COLUMN `colonnade_new_sent_at` datetime(3);

-- rewrite colonnade_new_sent_at in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples`
  SET `colonnade_new_sent_at` = date_add(TIMESTAMP'1970-01-01 00:00:00', INTERVAL `sent_at` * 1000 MICROSECOND)
  WHERE /* each batch */ TRUE;

-- drop column samples.sent_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'sent_at' -> '0'
ALTER TABLE `samples` DROP COLUMN `sent_at`;

-- rename column samples.colonnade_new_sent_at to sent_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_sent_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'sent_at' -> '1'
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_sent_at` TO `sent_at`;

-- change column samples.sent_at: null allowed becomes refused
-- change column samples.price: type decimal(10,2) becomes decimal(12,4)
-- change column samples.key: type char(36) becomes varchar(36); collation ascii_bin becomes the table's; meaning uuid becomes text
-- change column samples.data: type json becomes longtext; meaning json becomes text
-- change column samples.count: type int becomes varchar(20); meaning integer becomes text
ALTER TABLE `samples`
  MODIFY COLUMN `sent_at` datetime(3) NOT NULL,
  MODIFY COLUMN `price` decimal(12,4) NOT NULL,
  MODIFY COLUMN `key` varchar(36) NOT NULL,
  MODIFY COLUMN `data` longtext NOT NULL,
  MODIFY COLUMN `count` varchar(20);
