-- Colonnade migration 0002 add_required_unique: up, mariadb. Generated from b.schema.ts; do not edit.
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
ALTER TABLE `samples` ADD COLUMN `slug` varchar(40);

-- rewrite slug in the rows of samples
UPDATE `samples` SET `slug` = concat_ws('', `val`, '-x');

-- change column samples.slug: null allowed becomes refused
-- add unique uq_samples_slug on samples (slug)
ALTER TABLE `samples`
  MODIFY COLUMN `slug` varchar(40) NOT NULL,
  ADD CONSTRAINT `uq_samples_slug` UNIQUE (`slug`);
