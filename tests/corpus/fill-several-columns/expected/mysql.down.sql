-- Colonnade migration 0002 fill_several_columns: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of owners.short; the values of cars.doors; the values of cars.label; the values of cars.checked_at

-- drop column owners.short
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'owners' AND column_name = 'short' -> '0'
ALTER TABLE `owners` DROP COLUMN `short`;

-- drop column cars.doors
-- drop column cars.label
-- drop column cars.checked_at
-- change column cars.seats: null refused becomes allowed
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'cars' AND column_name IN ('doors', 'label', 'checked_at') -> '0'
ALTER TABLE `cars`
  DROP COLUMN `doors`,
  DROP COLUMN `label`,
  DROP COLUMN `checked_at`,
  MODIFY COLUMN `seats` int;
