-- Colonnade migration 0002 drop_column_in_keys: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
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

-- rebuild table slots: without column floor
CREATE TABLE "colonnade_new_slots" (
  "house"  integer NOT NULL,
  "number" integer NOT NULL,
  "note"   text,
  CONSTRAINT "pk_slots" PRIMARY KEY ("house", "number"),
  CONSTRAINT "ck_slots_note__type" CHECK (length("note") <= 40)
);
INSERT INTO "colonnade_new_slots" ("house", "number", "note")
SELECT "house", "number", "note"
FROM "slots";
DROP TABLE "slots";
ALTER TABLE "colonnade_new_slots" RENAME TO "slots";

-- rebuild table cars: without column floor
CREATE TABLE "colonnade_new_cars" (
  "id"     integer NOT NULL CONSTRAINT "pk_cars" PRIMARY KEY AUTOINCREMENT,
  "house"  integer NOT NULL,
  "number" integer NOT NULL,
  CONSTRAINT "fk_cars_house_number" FOREIGN KEY ("house", "number") REFERENCES "slots" ("house", "number") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_cars" ("id", "house", "number")
SELECT "id", "house", "number"
FROM "cars";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_cars';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_cars', seq FROM sqlite_sequence WHERE name = 'cars';
DROP TABLE "cars";
ALTER TABLE "colonnade_new_cars" RENAME TO "cars";
