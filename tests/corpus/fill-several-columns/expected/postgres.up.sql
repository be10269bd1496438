-- Colonnade migration 0002 fill_several_columns: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: nulls of cars.seats become its backfill

-- guard: short of owners is null
SELECT "id", count(*) OVER () FROM "owners" WHERE (upper("name")) IS NULL ORDER BY "id" LIMIT 3;

-- guard: doors of cars is null
SELECT "id", count(*) OVER ()
  FROM "cars"
  WHERE (coalesce("seats", 4) + 1) IS NULL
  ORDER BY "id"
  LIMIT 3;

-- guard: label of cars is null
SELECT "id", count(*) OVER ()
  FROM "cars"
  WHERE ((coalesce(("plate")::text, '') || coalesce(( '!')::text, ''))) IS NULL
  ORDER BY "id"
  LIMIT 3;

-- create function colonnade_touch_checked_at
CREATE FUNCTION "colonnade_touch_checked_at"() RETURNS trigger
LANGUAGE plpgsql AS $touch$
BEGIN
  IF NEW."checked_at" IS NOT DISTINCT FROM OLD."checked_at" THEN
    NEW."checked_at" := date_trunc('milliseconds', statement_timestamp());
  END IF;
  RETURN NEW;
END
$touch$;

-- add column owners.short (varchar(40), null)
ALTER TABLE "owners" ADD COLUMN "short" varchar(40) COLLATE "C";

-- rewrite short in the rows of owners
UPDATE "owners" SET "short" = upper("name");

-- change column owners.short: null allowed becomes refused
ALTER TABLE "owners" ALTER COLUMN "short" SET NOT NULL;

-- add column cars.doors (integer, null)
ALTER TABLE "cars" ADD COLUMN "doors" integer;

-- rewrite doors in the rows of cars
ALTER TABLE "cars" DISABLE TRIGGER "trg_cars_updated_at";
UPDATE "cars" SET "doors" = coalesce("seats", 4) + 1;
ALTER TABLE "cars" ENABLE TRIGGER "trg_cars_updated_at";

-- change column cars.doors: null allowed becomes refused
ALTER TABLE "cars" ALTER COLUMN "doors" SET NOT NULL;

-- add column cars.label (varchar(60), null)
ALTER TABLE "cars" ADD COLUMN "label" varchar(60) COLLATE "C";

-- rewrite label in the rows of cars
ALTER TABLE "cars" DISABLE TRIGGER "trg_cars_updated_at";
UPDATE "cars" SET "label" = (coalesce(("plate")::text, '') || coalesce(( '!')::text, ''));
ALTER TABLE "cars" ENABLE TRIGGER "trg_cars_updated_at";

-- change column cars.label: null allowed becomes refused; default none becomes 'new'
ALTER TABLE "cars" ALTER COLUMN "label" SET NOT NULL,
  ALTER COLUMN "label" SET DEFAULT 'new';

-- add column cars.checked_at (timestamptz(3), null)
ALTER TABLE "cars" ADD COLUMN "checked_at" timestamptz(3);

-- rewrite checked_at in the rows of cars
ALTER TABLE "cars" DISABLE TRIGGER "trg_cars_updated_at";
UPDATE "cars" SET "checked_at" = '2000-02-29 00:00:00.000';
ALTER TABLE "cars" ENABLE TRIGGER "trg_cars_updated_at";

-- change column cars.checked_at: null allowed becomes refused
ALTER TABLE "cars" ALTER COLUMN "checked_at" SET NOT NULL;

-- rewrite seats in the rows of cars
ALTER TABLE "cars" DISABLE TRIGGER "trg_cars_updated_at";
UPDATE "cars" SET "seats" = coalesce("seats", 4) WHERE "seats" IS NULL;
ALTER TABLE "cars" ENABLE TRIGGER "trg_cars_updated_at";

-- change column cars.seats: null allowed becomes refused
ALTER TABLE "cars" ALTER COLUMN "seats" SET NOT NULL;

-- create trigger trg_cars_checked_at on cars
CREATE TRIGGER "trg_cars_checked_at"
BEFORE UPDATE ON "cars"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "colonnade_touch_checked_at"();
