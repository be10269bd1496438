-- Colonnade migration 0002 fill_several_columns: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: nulls of cars.seats become its backfill

-- guard: short of owners is null
SELECT `id`, count(*) OVER () FROM `owners` WHERE (upper(`name`)) IS NULL ORDER BY `id` LIMIT 3;

-- guard: doors of cars is null
SELECT `id`, count(*) OVER ()
  FROM `cars`
  WHERE (coalesce(`seats`, 4) + 1) IS NULL
  ORDER BY `id`
  LIMIT 3;

-- guard: label of cars is null
SELECT `id`, count(*) OVER ()
  FROM `cars`
  WHERE (concat_ws('', `plate`, '!')) IS NULL
  ORDER BY `id`
  LIMIT 3;

-- add column owners.short (varchar(40), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'owners' AND column_name = 'short' -> '1'
ALTER TABLE `owners` ADD COLUMN `short` varchar(40);

-- add column cars.doors (int, null)
-- add column cars.label (varchar(60), null)
-- add column cars.checked_at (datetime(3), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'cars' AND column_name IN ('doors', 'label', 'checked_at') -> '3'
ALTER TABLE `cars`
  ADD COLUMN `doors` int,
  ADD COLUMN `label` varchar(60),
  ADD COLUMN `checked_at` datetime(3);

-- rewrite short in the rows of owners
-- batch: 10000 rows of `owners` by `id`
UPDATE `owners` SET `short` = upper(`name`) WHERE /* each batch */ TRUE;

-- rewrite doors in the rows of cars
-- batch: 10000 rows of `cars` by `id`
UPDATE `cars`
  SET `doors` = coalesce(`seats`, 4) + 1, `updated_at` = `updated_at`
  WHERE /* each batch */ TRUE;

-- rewrite label in the rows of cars
-- batch: 10000 rows of `cars` by `id`
UPDATE `cars`
  SET `label` = concat_ws('', `plate`, '!'), `updated_at` = `updated_at`
  WHERE /* each batch */ TRUE;

-- rewrite checked_at in the rows of cars
-- batch: 10000 rows of `cars` by `id`
UPDATE `cars`
  SET `checked_at` = '2000-02-29 00:00:00.000', `updated_at` = `updated_at`
  WHERE /* each batch */ TRUE;

-- rewrite seats in the rows of cars
-- batch: 10000 rows of `cars` by `id`
UPDATE `cars`
  SET `seats` = coalesce(`seats`, 4), `updated_at` = `updated_at`, `checked_at` = `checked_at`
  WHERE /* each batch */ TRUE;

-- change column owners.short: null allowed becomes refused
ALTER TABLE `owners` MODIFY COLUMN `short` varchar(40) NOT NULL;

-- change column cars.doors: null allowed becomes refused
-- change column cars.label: null allowed becomes refused; default none becomes 'new'
-- change column cars.checked_at: null allowed becomes refused; on update nothing becomes CURRENT_TIMESTAMP(3)
-- change column cars.seats: null allowed becomes refused
ALTER TABLE `cars`
  MODIFY COLUMN `doors` int NOT NULL,
  MODIFY COLUMN `label` varchar(60) NOT NULL DEFAULT 'new',
  MODIFY COLUMN `checked_at` datetime(3) NOT NULL ON UPDATE CURRENT_TIMESTAMP(3),
  MODIFY COLUMN `seats` int NOT NULL;
