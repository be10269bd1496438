-- Colonnade migration 0002 convert_double_to_text: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: blanks, signs and zeros in front in samples.val

-- guard: val of samples cannot become double
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE NOT (CASE WHEN `val` REGEXP '^ *[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})? *(?![^a]|a)' THEN abs(trim(`val`) + 0e0) < 1.7976931348623157e308 ELSE `val` IS NULL END)
  ORDER BY `id`
  LIMIT 3;

-- change column samples.val: type varchar(40) becomes double; meaning text becomes double
ALTER TABLE `samples` MODIFY COLUMN `val` double;
