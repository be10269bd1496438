-- Colonnade migration 0002 convert_types: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.digits: type int becomes varchar(20); meaning integer becomes text
ALTER TABLE `samples` MODIFY COLUMN `digits` varchar(20) NOT NULL;

-- add column samples.colonnade_new_flag (tinyint(1), null)
ALTER TABLE `samples` ADD COLUMN `colonnade_new_flag` boolean;

-- rewrite colonnade_new_flag in the rows of samples
UPDATE `samples` SET `colonnade_new_flag` = `flag` <> 0;

-- drop column samples.flag
ALTER TABLE `samples` DROP COLUMN `flag`;

-- rename column samples.colonnade_new_flag to flag
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_flag` TO `flag`;

-- change column samples.flag: null allowed becomes refused
ALTER TABLE `samples` MODIFY COLUMN `flag` boolean NOT NULL;

-- change column samples.size: type bigint becomes int; meaning bigint becomes integer
ALTER TABLE `samples` MODIFY COLUMN `size` int NOT NULL;

-- add column samples.colonnade_new_seen_at (datetime(3), null)
ALTER TABLE `samples` ADD COLUMN `colonnade_new_seen_at` datetime(3);

-- rewrite colonnade_new_seen_at in the rows of samples
UPDATE `samples`
  SET `colonnade_new_seen_at` = date_add(TIMESTAMP'1970-01-01 00:00:00', INTERVAL `seen_at` * 1000 MICROSECOND);

-- drop column samples.seen_at
ALTER TABLE `samples` DROP COLUMN `seen_at`;

-- rename column samples.colonnade_new_seen_at to seen_at
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_seen_at` TO `seen_at`;

-- change column samples.seen_at: null allowed becomes refused
ALTER TABLE `samples` MODIFY COLUMN `seen_at` datetime(3) NOT NULL;

-- add column samples.colonnade_new_sent_at (bigint, null)
ALTER TABLE `samples` ADD COLUMN `colonnade_new_sent_at` bigint;

-- rewrite colonnade_new_sent_at in the rows of samples
UPDATE `samples`
  SET `colonnade_new_sent_at` = timestampdiff(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', `sent_at`) DIV 1000;

-- drop column samples.sent_at
ALTER TABLE `samples` DROP COLUMN `sent_at`;

-- rename column samples.colonnade_new_sent_at to sent_at
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_sent_at` TO `sent_at`;

-- change column samples.sent_at: null allowed becomes refused
ALTER TABLE `samples` MODIFY COLUMN `sent_at` bigint NOT NULL;

-- change column samples.price: type decimal(12,4) becomes decimal(10,2)
ALTER TABLE `samples` MODIFY COLUMN `price` decimal(10,2) NOT NULL;

-- add column samples.colonnade_new_key (char(36), null)
ALTER TABLE `samples` ADD COLUMN `colonnade_new_key` char(36) COLLATE ascii_bin;

-- rewrite colonnade_new_key in the rows of samples
UPDATE `samples`
  SET `colonnade_new_key` = CASE WHEN lower(trim(`key`)) REGEXP '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN lower(trim(`key`)) ELSE concat(`key`, repeat('?', 36)) END;

-- drop column samples.key
ALTER TABLE `samples` DROP COLUMN `key`;

-- rename column samples.colonnade_new_key to key
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_key` TO `key`;

-- change column samples.key: null allowed becomes refused
ALTER TABLE `samples` MODIFY COLUMN `key` char(36) COLLATE ascii_bin NOT NULL;

-- change column samples.data: type longtext becomes json; meaning text becomes json
ALTER TABLE `samples` MODIFY COLUMN `data` json NOT NULL;

-- change column samples.count: type varchar(20) becomes int; meaning text becomes integer
ALTER TABLE `samples` MODIFY COLUMN `count` int;
