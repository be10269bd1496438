-- Colonnade migration 0002 change_unique_with_reference: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: door, house of keys refers to no row of rooms
SELECT "id", count(*) OVER ()
  FROM "keys"
  WHERE "keys"."door" IS NOT NULL AND "keys"."house" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "rooms" AS "colonnade_parent" WHERE "colonnade_parent"."door" = "keys"."door" AND "colonnade_parent"."house" = "keys"."house")
  ORDER BY "id"
  LIMIT 3;

-- rebuild table rooms: its constraints change
CREATE TABLE "colonnade_new_rooms" (
  "id"    integer NOT NULL CONSTRAINT "pk_rooms" PRIMARY KEY AUTOINCREMENT,
  "house" integer NOT NULL,
  "door"  integer NOT NULL,
  CONSTRAINT "uq_rooms_door_house" UNIQUE ("door", "house")
);
INSERT INTO "colonnade_new_rooms" ("id", "house", "door")
SELECT "id", "house", "door"
FROM "rooms";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_rooms';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_rooms', seq FROM sqlite_sequence WHERE name = 'rooms';
DROP TABLE "rooms";
ALTER TABLE "colonnade_new_rooms" RENAME TO "rooms";

-- rebuild table keys: its constraints change
CREATE TABLE "colonnade_new_keys" (
  "id"    integer NOT NULL CONSTRAINT "pk_keys" PRIMARY KEY AUTOINCREMENT,
  "house" integer NOT NULL,
  "door"  integer NOT NULL,
  CONSTRAINT "fk_keys_door_house" FOREIGN KEY ("door", "house") REFERENCES "rooms" ("door", "house") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "colonnade_new_keys" ("id", "house", "door")
SELECT "id", "house", "door"
FROM "keys";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_keys';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_keys', seq FROM sqlite_sequence WHERE name = 'keys';
DROP TABLE "keys";
ALTER TABLE "colonnade_new_keys" RENAME TO "keys";
