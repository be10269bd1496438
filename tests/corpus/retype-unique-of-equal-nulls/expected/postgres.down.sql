-- Colonnade migration 0002 retype_unique_of_equal_nulls: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: room of slots cannot become integer
SELECT "id", count(*) OVER ()
  FROM "slots"
  WHERE "room" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- guard: hour of slots cannot become integer
SELECT "id", count(*) OVER ()
  FROM "slots"
  WHERE "hour" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- drop index uq_slots_room_hour_null_room on slots
DROP INDEX "uq_slots_room_hour_null_room";

-- change column slots.room: type bigint becomes integer; meaning bigint becomes integer
ALTER TABLE "slots" ALTER COLUMN "room" TYPE integer;

-- change column slots.hour: type bigint becomes integer; meaning bigint becomes integer
ALTER TABLE "slots" ALTER COLUMN "hour" TYPE integer;

-- create unique index uq_slots_room_hour_null_room on slots (hour) where room IS NULL
CREATE UNIQUE INDEX "uq_slots_room_hour_null_room" ON "slots" ("hour") WHERE "room" IS NULL;
