-- Colonnade migration 0002 add_required_unique: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: slug of samples is null
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE (concat_ws('', `val`, '-x')) IS NULL
  ORDER BY `id`
  LIMIT 3;

-- guard: slug of samples is not unique
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE ((concat_ws('', `val`, '-x'))) IN (SELECT colonnade_key_1 FROM (SELECT (concat_ws('', `val`, '-x')) AS colonnade_key_1 FROM `samples`) AS colonnade_keys GROUP BY colonnade_key_1 HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- add column samples.slug (varchar(40), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'slug' -> '1'
ALTER TABLE `samples` ADD COLUMN `slug` varchar(40);

-- rewrite slug in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples` SET `slug` = concat_ws('', `val`, '-x') WHERE /* each batch */ TRUE;

-- change column samples.slug: null allowed becomes refused
-- add unique uq_samples_slug on samples (slug)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'samples' AND index_name = 'uq_samples_slug' -> '1'
ALTER TABLE `samples`
  MODIFY COLUMN `slug` varchar(40) NOT NULL,
  ADD CONSTRAINT `uq_samples_slug` UNIQUE (`slug`);
