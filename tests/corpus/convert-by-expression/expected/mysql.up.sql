-- Colonnade migration 0002 convert_by_expression: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: samples.val becomes what its author's conversion gives

-- guard: val of samples cannot become text of 20 characters
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE char_length((CASE WHEN `val` = 0 THEN 'none' ELSE 'some' END)) > 20
  ORDER BY `id`
  LIMIT 3;

-- add column samples.colonnade_new_val (varchar(20), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_val' -> '1'
ALTER TABLE `samples` ADD COLUMN `colonnade_new_val` varchar(20);

-- rewrite colonnade_new_val in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples`
  SET `colonnade_new_val` = CASE WHEN `val` = 0 THEN 'none' ELSE 'some' END
  WHERE /* each batch */ TRUE;

-- drop column samples.val
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'val' -> '0'
ALTER TABLE `samples` DROP COLUMN `val`;

-- rename column samples.colonnade_new_val to val
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_val' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'val' -> '1'
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_val` TO `val`;
