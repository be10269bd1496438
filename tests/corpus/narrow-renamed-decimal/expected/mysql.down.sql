-- Colonnade migration 0002 narrow_renamed_decimal: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: worth of samples cannot become decimal(12, 4)
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE abs(`worth`) >= 99999999.99995
  ORDER BY `id`
  LIMIT 3;

-- rename column samples.worth to val
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'worth' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'val' -> '1'
ALTER TABLE `samples` RENAME COLUMN `worth` TO `val`;

-- change column samples.val: type decimal(12,2) becomes decimal(12,4)
ALTER TABLE `samples` MODIFY COLUMN `val` decimal(12,4);
