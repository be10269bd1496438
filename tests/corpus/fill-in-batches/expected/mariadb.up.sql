-- Colonnade migration 0002 fill_in_batches: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: nulls of notes.rank become its backfill

-- guard: slug of notes is null
SELECT `id`, count(*) OVER () FROM `notes` WHERE (lower(`title`)) IS NULL ORDER BY `id` LIMIT 3;

-- guard: size of letters is null
SELECT `id`, count(*) OVER ()
  FROM `letters`
  WHERE (char_length(`body`)) IS NULL
  ORDER BY `id`
  LIMIT 3;

-- add column notes.slug (varchar(60), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name = 'slug' -> '1'
ALTER TABLE `notes` ADD COLUMN `slug` varchar(60);

-- add column letters.size (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'letters' AND column_name = 'size' -> '1'
ALTER TABLE `letters` ADD COLUMN `size` int;

-- rewrite slug in the rows of notes
-- batch: 10000 rows of `notes` by `id`
UPDATE `notes` SET `slug` = lower(`title`) WHERE /* each batch */ TRUE;

-- rewrite size in the rows of letters
-- batch: 10000 rows of `letters` by `id`
UPDATE `letters`
  SET `size` = char_length(`body`), `updated_at` = `updated_at`
  WHERE /* each batch */ TRUE;

-- rewrite rank in the rows of notes
-- batch: 10000 rows of `notes` by `id`
UPDATE `notes` SET `rank` = coalesce(`rank`, 7) WHERE /* each batch */ TRUE;

-- change column notes.slug: null allowed becomes refused
-- change column notes.rank: null allowed becomes refused
ALTER TABLE `notes`
  MODIFY COLUMN `slug` varchar(60) NOT NULL,
  MODIFY COLUMN `rank` int NOT NULL;

-- change column letters.size: null allowed becomes refused
ALTER TABLE `letters` MODIFY COLUMN `size` int NOT NULL;
