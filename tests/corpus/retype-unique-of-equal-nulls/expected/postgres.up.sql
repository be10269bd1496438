-- Colonnade migration 0002 retype_unique_of_equal_nulls: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index uq_slots_room_hour_null_room on slots
DROP INDEX "uq_slots_room_hour_null_room";

-- change column slots.room: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "slots" ALTER COLUMN "room" TYPE bigint;

-- change column slots.hour: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "slots" ALTER COLUMN "hour" TYPE bigint;

-- create unique index uq_slots_room_hour_null_room on slots (hour) where room IS NULL
CREATE UNIQUE INDEX "uq_slots_room_hour_null_room" ON "slots" ("hour") WHERE "room" IS NULL;
