-- Colonnade migration 0002 add_required_from_columns: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: size of samples is null
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE (char_length(`val`)) IS NULL
  ORDER BY `id`
  LIMIT 3;

-- add column samples.size (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'size' -> '1'
ALTER TABLE `samples` ADD COLUMN `size` int;

-- rewrite size in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples` SET `size` = char_length(`val`) WHERE /* each batch */ TRUE;

-- change column samples.size: null allowed becomes refused
ALTER TABLE `samples` MODIFY COLUMN `size` int NOT NULL;
