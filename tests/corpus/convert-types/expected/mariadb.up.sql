-- Colonnade migration 0002 convert_types: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.digits: type varchar(20) becomes int; meaning text becomes integer
ALTER TABLE `samples` MODIFY COLUMN `digits` int NOT NULL;

-- change column samples.flag: type tinyint(1) becomes int; meaning boolean becomes integer
ALTER TABLE `samples` MODIFY COLUMN `flag` int NOT NULL;

-- change column samples.size: type int becomes bigint; meaning integer becomes bigint
ALTER TABLE `samples` MODIFY COLUMN `size` bigint NOT NULL;

-- add column samples.colonnade_new_seen_at (bigint, null)
ALTER TABLE `samples` ADD COLUMN `colonnade_new_seen_at` bigint;

-- rewrite colonnade_new_seen_at in the rows of samples
UPDATE `samples`
  SET `colonnade_new_seen_at` = timestampdiff(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', `seen_at`) DIV 1000;

-- drop column samples.seen_at
ALTER TABLE `samples` DROP COLUMN `seen_at`;

-- rename column samples.colonnade_new_seen_at to seen_at
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_seen_at` TO `seen_at`;

-- change column samples.seen_at: null allowed becomes refused
ALTER TABLE `samples` MODIFY COLUMN `seen_at` bigint NOT NULL;

-- add column samples.colonnade_new_sent_at (datetime(3), null)
ALTER TABLE `samples` ADD COLUMN `colonnade_new_sent_at` datetime(3);

-- rewrite colonnade_new_sent_at in the rows of samples
UPDATE `samples`
  SET `colonnade_new_sent_at` = date_add(TIMESTAMP'1970-01-01 00:00:00', INTERVAL `sent_at` * 1000 MICROSECOND);

-- drop column samples.sent_at
ALTER TABLE `samples` DROP COLUMN `sent_at`;

-- rename column samples.colonnade_new_sent_at to sent_at
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_sent_at` TO `sent_at`;

-- change column samples.sent_at: null allowed becomes refused
ALTER TABLE `samples` MODIFY COLUMN `sent_at` datetime(3) NOT NULL;

-- change column samples.price: type decimal(10,2) becomes decimal(12,4)
ALTER TABLE `samples` MODIFY COLUMN `price` decimal(12,4) NOT NULL;

-- change column samples.key: type char(36) becomes varchar(36); collation ascii_bin becomes the table's; meaning uuid becomes text
ALTER TABLE `samples` MODIFY COLUMN `key` varchar(36) NOT NULL;

-- change column samples.data: type json becomes longtext; meaning json becomes text
ALTER TABLE `samples` MODIFY COLUMN `data` longtext NOT NULL;

-- change column samples.count: type int becomes varchar(20); meaning integer becomes text
ALTER TABLE `samples` MODIFY COLUMN `count` varchar(20);
