-- Colonnade migration 0002 convert_under_check_and_default: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: blanks, signs and zeros in front in samples.val

-- guard: val of samples cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE CASE WHEN `val` REGEXP '^ *[+-]?[0-9]+ *(?![^a]|a)' THEN cast(trim(`val`) AS decimal(65,30)) NOT BETWEEN -2147483648 AND 2147483647 ELSE `val` IS NOT NULL END
  ORDER BY `id`
  LIMIT 3;

-- drop check ck_samples_val on samples
-- change column samples.val: type varchar(20) becomes int; default '5' becomes 5; meaning text becomes integer
-- add check ck_samples_val on samples: val > 0
-- create index idx_samples_val on samples (val)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'samples' AND constraint_name = 'ck_samples_val' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'samples' AND index_name = 'idx_samples_val' -> '1'
ALTER TABLE `samples`
  DROP CONSTRAINT `ck_samples_val`,
  MODIFY COLUMN `val` int NOT NULL DEFAULT 5,
  ADD CONSTRAINT `ck_samples_val` CHECK (`val` > 0),
  ADD INDEX `idx_samples_val` (`val`);
