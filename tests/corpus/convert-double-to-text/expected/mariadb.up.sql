-- Colonnade migration 0002 convert_double_to_text: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: val of samples cannot become text of 40 characters
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE char_length(concat(`val` + 0)) > 40
  ORDER BY `id`
  LIMIT 3;

-- add column samples.colonnade_new_val (varchar(40), null)
ALTER TABLE `samples` ADD COLUMN `colonnade_new_val` varchar(40);

-- rewrite colonnade_new_val in the rows of samples
UPDATE `samples` SET `colonnade_new_val` = concat(`val` + 0);

-- drop column samples.val
ALTER TABLE `samples` DROP COLUMN `val`;

-- rename column samples.colonnade_new_val to val
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_val` TO `val`;
