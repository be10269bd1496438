-- Colonnade migration 0002 narrow_renamed_decimal: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: digits behind the point in samples.worth

-- guard: val of samples cannot become decimal(12, 2)
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE abs(`val`) >= 9999999999.995
  ORDER BY `id`
  LIMIT 3;

-- rename column samples.val to worth
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'val' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'worth' -> '1'
ALTER TABLE `samples` RENAME COLUMN `val` TO `worth`;

-- change column samples.worth: type decimal(12,4) becomes decimal(12,2)
ALTER TABLE `samples` MODIFY COLUMN `worth` decimal(12,2);
