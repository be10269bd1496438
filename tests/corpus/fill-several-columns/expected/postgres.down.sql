-- Colonnade migration 0002 fill_several_columns: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of owners.short; the values of cars.doors; the values of cars.label; the values of cars.checked_at

-- drop trigger trg_cars_checked_at on cars
DROP TRIGGER "trg_cars_checked_at" ON "cars";

-- drop function colonnade_touch_checked_at
DROP FUNCTION "colonnade_touch_checked_at"();

-- drop column owners.short
ALTER TABLE "owners" DROP COLUMN "short";

-- drop column cars.doors
ALTER TABLE "cars" DROP COLUMN "doors";

-- drop column cars.label
ALTER TABLE "cars" DROP COLUMN "label";

-- drop column cars.checked_at
ALTER TABLE "cars" DROP COLUMN "checked_at";

-- change column cars.seats: null refused becomes allowed
ALTER TABLE "cars" ALTER COLUMN "seats" DROP NOT NULL;
