-- Colonnade migration 0002 rename_native_value_and_drop_other: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table readings: new column earlier; state closed set (hidden, open) becomes (secret, open)
CREATE TABLE "colonnade_new_readings" (
  "id"      integer NOT NULL CONSTRAINT "pk_readings" PRIMARY KEY AUTOINCREMENT,
  "state"   text,
  "earlier" text,
  CONSTRAINT "ck_readings_state__values" CHECK ("state" IN ('secret', 'open')),
  CONSTRAINT "ck_readings_earlier__values" CHECK ("earlier" IN ('secret', 'open'))
);
INSERT INTO "colonnade_new_readings" ("id", "state")
SELECT "id", CASE WHEN "state" = 'hidden' THEN 'secret' ELSE "state" END
FROM "readings";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_readings';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_readings', seq FROM sqlite_sequence WHERE name = 'readings';
DROP TABLE "readings";
ALTER TABLE "colonnade_new_readings" RENAME TO "readings";
