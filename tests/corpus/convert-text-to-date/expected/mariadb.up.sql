-- Colonnade migration 0002 convert_text_to_date: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the spelling in samples.val

-- guard: val of samples cannot become date
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE NOT (CASE WHEN `val` REGEXP '^ *[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) *(?![^a]|a)' THEN substr(trim(`val`), 9, 2) <= day(last_day(concat(substr(trim(`val`), 1, 8), '01'))) ELSE `val` IS NULL END)
  ORDER BY `id`
  LIMIT 3;

-- change column samples.val: type varchar(40) becomes date; meaning text becomes date
ALTER TABLE `samples` MODIFY COLUMN `val` date;
