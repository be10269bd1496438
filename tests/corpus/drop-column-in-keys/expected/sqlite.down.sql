-- Colonnade migration 0002 drop_column_in_keys: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: slots.floor comes back empty; cars.floor comes back empty; fk_cars_house_floor_number refuses this way while cars has rows

-- guard: house, floor, number of slots are not unique
SELECT "house", "number", count(*) OVER ()
  FROM "slots"
  WHERE ("house", (0), "number") IN (SELECT colonnade_key_1, colonnade_key_2, colonnade_key_3 FROM (SELECT "house" AS colonnade_key_1, (0) AS colonnade_key_2, "number" AS colonnade_key_3 FROM "slots") AS colonnade_keys GROUP BY colonnade_key_1, colonnade_key_2, colonnade_key_3 HAVING count(*) > 1)
  ORDER BY "house", "number"
  LIMIT 3;

-- guard: floor, note of slots are not unique
SELECT "house", "number", count(*) OVER ()
  FROM "slots"
  WHERE ((0), "note") IN (SELECT colonnade_key_1, colonnade_key_2 FROM (SELECT (0) AS colonnade_key_1, "note" AS colonnade_key_2 FROM "slots") AS colonnade_keys GROUP BY colonnade_key_1, colonnade_key_2 HAVING count(*) > 1)
  ORDER BY "house", "number"
  LIMIT 3;

-- guard: a row of slots breaks check ck_slots_low
SELECT "house", "number", count(*) OVER ()
  FROM "slots"
  WHERE NOT ((0) < 100)
  ORDER BY "house", "number"
  LIMIT 3;

-- guard: house, floor, number of cars refers to no row of slots
SELECT "id", count(*) OVER ()
  FROM "cars"
  WHERE "cars"."house" IS NOT NULL AND "cars"."number" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "slots" AS "colonnade_parent" WHERE "colonnade_parent"."house" = "cars"."house" AND (0) = (0) AND "colonnade_parent"."number" = "cars"."number")
  ORDER BY "id"
  LIMIT 3;

-- rebuild table slots: new column floor
CREATE TABLE "colonnade_new_slots" (
  "house"  integer NOT NULL,
  "floor"  integer NOT NULL,
  "number" integer NOT NULL,
  "note"   text,
  CONSTRAINT "pk_slots" PRIMARY KEY ("house", "floor", "number"),
  CONSTRAINT "uq_slots_floor_note" UNIQUE ("floor", "note"),
  CONSTRAINT "ck_slots_note__type" CHECK (length("note") <= 40),
  CONSTRAINT "ck_slots_low" CHECK ("floor" < 100)
);
INSERT INTO "colonnade_new_slots" ("house", "floor", "number", "note")
SELECT "house", 0, "number", "note"
FROM "slots";
DROP TABLE "slots";
ALTER TABLE "colonnade_new_slots" RENAME TO "slots";
CREATE INDEX "idx_slots_floor_number" ON "slots" ("floor", "number");

-- rebuild table cars: new column floor
CREATE TABLE "colonnade_new_cars" (
  "id"     integer NOT NULL CONSTRAINT "pk_cars" PRIMARY KEY AUTOINCREMENT,
  "house"  integer NOT NULL,
  "floor"  integer NOT NULL,
  "number" integer NOT NULL,
  CONSTRAINT "fk_cars_house_floor_number" FOREIGN KEY ("house", "floor", "number") REFERENCES "slots" ("house", "floor", "number") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_cars" ("id", "house", "floor", "number")
SELECT "id", "house", 0, "number"
FROM "cars";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_cars';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_cars', seq FROM sqlite_sequence WHERE name = 'cars';
DROP TABLE "cars";
ALTER TABLE "colonnade_new_cars" RENAME TO "cars";
