-- Colonnade migration 0002 retype_unique_of_equal_nulls: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table slots: room meaning integer becomes bigint; hour meaning integer becomes bigint
CREATE TABLE "colonnade_new_slots" (
  "id"   integer NOT NULL CONSTRAINT "pk_slots" PRIMARY KEY AUTOINCREMENT,
  "room" integer,
  "hour" integer NOT NULL,
  CONSTRAINT "uq_slots_room_hour" UNIQUE ("room", "hour")
);
INSERT INTO "colonnade_new_slots" ("id", "room", "hour")
SELECT "id", "room", "hour"
FROM "slots";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_slots';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_slots', seq FROM sqlite_sequence WHERE name = 'slots';
DROP TABLE "slots";
ALTER TABLE "colonnade_new_slots" RENAME TO "slots";
CREATE UNIQUE INDEX "uq_slots_room_hour_null_room" ON "slots" ("hour") WHERE "room" IS NULL;
