-- Colonnade migration 0002 convert_and_fill: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: blanks, signs and zeros in front in samples.val; nulls of samples.val become its backfill

-- guard: val of samples cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE CASE WHEN `val` REGEXP '^ *[+-]?[0-9]+ *(?![^a]|a)' THEN cast(trim(`val`) AS decimal(65,30)) NOT BETWEEN -2147483648 AND 2147483647 ELSE `val` IS NOT NULL END
  ORDER BY `id`
  LIMIT 3;

-- change column samples.val: type varchar(20) becomes int; meaning text becomes integer
ALTER TABLE `samples` MODIFY COLUMN `val` int;

-- rewrite val in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples` SET `val` = coalesce(`val`, 0) WHERE /* each batch */ TRUE;

-- change column samples.val: null allowed becomes refused
ALTER TABLE `samples` MODIFY COLUMN `val` int NOT NULL;
