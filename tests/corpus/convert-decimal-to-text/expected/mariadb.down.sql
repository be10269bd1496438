-- Colonnade migration 0002 convert_decimal_to_text: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: blanks, signs and zeros in front in samples.val

-- guard: val of samples cannot become decimal(24, 2)
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE CASE WHEN `val` REGEXP '^ *[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+) *(?![^a]|a)' THEN abs(cast(trim(`val`) AS decimal(65,30))) >= 9999999999999999999999.995 ELSE `val` IS NOT NULL END
  ORDER BY `id`
  LIMIT 3;

-- change column samples.val: type varchar(30) becomes decimal(24,2); meaning text becomes decimal
ALTER TABLE `samples` MODIFY COLUMN `val` decimal(24,2);
