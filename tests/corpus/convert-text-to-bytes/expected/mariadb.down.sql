-- Colonnade migration 0002 convert_text_to_bytes: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: val of samples cannot become text of 40 characters
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE char_length(cast(`val` AS char)) > 40
  ORDER BY `id`
  LIMIT 3;

-- change column samples.val: type varbinary(40) becomes varchar(40); meaning bytes becomes text
ALTER TABLE `samples` MODIFY COLUMN `val` varchar(40);
