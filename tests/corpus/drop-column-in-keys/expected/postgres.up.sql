-- Colonnade migration 0002 drop_column_in_keys: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of slots.floor; the values of cars.floor

-- guard: house, number of slots are not unique
SELECT "house", "floor", "number", count(*) OVER ()
  FROM "slots"
  WHERE ("house", "number") IN (SELECT "house", "number" FROM "slots" GROUP BY "house", "number" HAVING count(*) > 1)
  ORDER BY "house", "floor", "number"
  LIMIT 3;

-- guard: house, number of cars refers to no row of slots
SELECT "id", count(*) OVER ()
  FROM "cars"
  WHERE "cars"."house" IS NOT NULL AND "cars"."number" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "slots" AS "colonnade_parent" WHERE "colonnade_parent"."house" = "cars"."house" AND "colonnade_parent"."number" = "cars"."number")
  ORDER BY "id"
  LIMIT 3;

-- drop foreign key fk_cars_house_floor_number of cars
ALTER TABLE "cars" DROP CONSTRAINT "fk_cars_house_floor_number";

-- drop unique uq_slots_floor_note on slots
ALTER TABLE "slots" DROP CONSTRAINT "uq_slots_floor_note";

-- drop check ck_slots_low on slots
ALTER TABLE "slots" DROP CONSTRAINT "ck_slots_low";

-- drop index idx_slots_floor_number on slots
DROP INDEX "idx_slots_floor_number";

-- drop primary key of slots (house, floor, number)
ALTER TABLE "slots" DROP CONSTRAINT "pk_slots";

-- drop column slots.floor
ALTER TABLE "slots" DROP COLUMN "floor";

-- drop column cars.floor
ALTER TABLE "cars" DROP COLUMN "floor";

-- add primary key of slots (house, number)
ALTER TABLE "slots" ADD CONSTRAINT "pk_slots" PRIMARY KEY ("house", "number");

-- add foreign key fk_cars_house_number: cars (house, number) to slots (house, number) on delete cascade
ALTER TABLE "cars"
  ADD CONSTRAINT "fk_cars_house_number" FOREIGN KEY ("house", "number") REFERENCES "slots" ("house", "number") ON DELETE CASCADE;
