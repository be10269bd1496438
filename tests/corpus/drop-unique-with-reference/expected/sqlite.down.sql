-- Colonnade migration 0002 drop_unique_with_reference: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: serial of devices is not unique
SELECT "id", count(*) OVER ()
  FROM "devices"
  WHERE "serial" IN (SELECT "serial" FROM "devices" GROUP BY "serial" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- guard: serial of events refers to no row of devices
SELECT "id", count(*) OVER ()
  FROM "events"
  WHERE "events"."serial" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "devices" AS "colonnade_parent" WHERE "colonnade_parent"."serial" = "events"."serial")
  ORDER BY "id"
  LIMIT 3;

-- rebuild table devices: its constraints change
CREATE TABLE "colonnade_new_devices" (
  "id"     integer NOT NULL CONSTRAINT "pk_devices" PRIMARY KEY AUTOINCREMENT,
  "serial" text NOT NULL,
  CONSTRAINT "uq_devices_serial" UNIQUE ("serial"),
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

-- rebuild table events: its constraints change
CREATE TABLE "colonnade_new_events" (
  "id"     integer NOT NULL CONSTRAINT "pk_events" PRIMARY KEY AUTOINCREMENT,
  "serial" text NOT NULL,
  CONSTRAINT "ck_events_serial__type" CHECK (length("serial") <= 20),
  CONSTRAINT "fk_events_serial" FOREIGN KEY ("serial") REFERENCES "devices" ("serial") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_events" ("id", "serial")
SELECT "id", "serial"
FROM "events";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_events';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_events', seq FROM sqlite_sequence WHERE name = 'events';
DROP TABLE "events";
ALTER TABLE "colonnade_new_events" RENAME TO "events";
