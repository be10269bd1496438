-- Colonnade migration 0002 drop_primary_key: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table stations: its constraints change
CREATE TABLE "colonnade_new_stations" (
  "code"   text NOT NULL,
  "number" integer NOT NULL,
  CONSTRAINT "uq_stations_number" UNIQUE ("number"),
  CONSTRAINT "ck_stations_code__type" CHECK (length("code") <= 12)
);
INSERT INTO "colonnade_new_stations" ("code", "number")
SELECT "code", "number"
FROM "stations";
DROP TABLE "stations";
ALTER TABLE "colonnade_new_stations" RENAME TO "stations";
