-- Colonnade migration 0002 retype_unique_of_equal_nulls: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
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

-- rebuild table slots: room meaning bigint becomes integer; hour meaning bigint becomes integer
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
