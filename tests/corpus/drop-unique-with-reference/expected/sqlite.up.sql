-- Colonnade migration 0002 drop_unique_with_reference: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table events: its constraints change
CREATE TABLE "colonnade_new_events" (
  "id"     integer NOT NULL CONSTRAINT "pk_events" PRIMARY KEY AUTOINCREMENT,
  "serial" text NOT NULL,
  CONSTRAINT "ck_events_serial__type" CHECK (length("serial") <= 20)
);
INSERT INTO "colonnade_new_events" ("id", "serial")
SELECT "id", "serial"
FROM "events";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_events';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_events', seq FROM sqlite_sequence WHERE name = 'events';
DROP TABLE "events";
ALTER TABLE "colonnade_new_events" RENAME TO "events";

-- rebuild table devices: its constraints change
CREATE TABLE "colonnade_new_devices" (
  "id"     integer NOT NULL CONSTRAINT "pk_devices" PRIMARY KEY AUTOINCREMENT,
  "serial" text NOT NULL,
  CONSTRAINT "ck_devices_serial__type" CHECK (length("serial") <= 20)
);
INSERT INTO "colonnade_new_devices" ("id", "serial")
SELECT "id", "serial"
FROM "devices";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_devices';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_devices', seq FROM sqlite_sequence WHERE name = 'devices';
DROP TABLE "devices";
ALTER TABLE "colonnade_new_devices" RENAME TO "devices";
