-- Colonnade migration 0002 rename_and_retype: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: meters.size becomes what its author's conversion gives

-- drop check ck_meters_sane on meters
-- rename column meters.reading to value
-- rename column meters.taken to taken_at
-- rename column meters.code to size
-- rename index idx_meters_reading to idx_meters_value on meters
ALTER TABLE `meters`
  DROP CONSTRAINT `ck_meters_sane`,
  RENAME COLUMN `reading` TO `value`,
  RENAME COLUMN `taken` TO `taken_at`,
  RENAME COLUMN `code` TO `size`,
  RENAME INDEX `idx_meters_reading` TO `idx_meters_value`;

-- change column meters.value: type int becomes bigint; meaning integer becomes bigint
-- add column meters.colonnade_new_taken_at (bigint, null)
ALTER TABLE `meters`
  MODIFY COLUMN `value` bigint NOT NULL,
  ADD COLUMN `colonnade_new_taken_at` bigint;

-- rewrite colonnade_new_taken_at in the rows of meters
UPDATE `meters`
  SET `colonnade_new_taken_at` = timestampdiff(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', `taken_at`) DIV 1000;

-- drop column meters.taken_at
ALTER TABLE `meters` DROP COLUMN `taken_at`;

-- rename column meters.colonnade_new_taken_at to taken_at
ALTER TABLE `meters` RENAME COLUMN `colonnade_new_taken_at` TO `taken_at`;

-- change column meters.taken_at: null allowed becomes refused
-- add column meters.colonnade_new_size (int, null)
ALTER TABLE `meters`
  MODIFY COLUMN `taken_at` bigint NOT NULL,
  ADD COLUMN `colonnade_new_size` int;

-- rewrite colonnade_new_size in the rows of meters
UPDATE `meters` SET `colonnade_new_size` = char_length(`size`);

-- drop column meters.size
ALTER TABLE `meters` DROP COLUMN `size`;

-- rename column meters.colonnade_new_size to size
ALTER TABLE `meters` RENAME COLUMN `colonnade_new_size` TO `size`;

-- change column meters.size: null allowed becomes refused
-- add check ck_meters_sane on meters: value > -100
ALTER TABLE `meters`
  MODIFY COLUMN `size` int NOT NULL,
  ADD CONSTRAINT `ck_meters_sane` CHECK (`value` > -100);
