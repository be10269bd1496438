-- Colonnade migration 0002 rename_native_value_and_drop_other: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of readings.earlier

-- rebuild table readings: without column earlier; state closed set (secret, open) becomes (hidden, open)
CREATE TABLE "colonnade_new_readings" (
  "id"    integer NOT NULL CONSTRAINT "pk_readings" PRIMARY KEY AUTOINCREMENT,
  "state" text,
  CONSTRAINT "ck_readings_state__values" CHECK ("state" IN ('hidden', 'open'))
);
INSERT INTO "colonnade_new_readings" ("id", "state")
SELECT "id", CASE WHEN "state" = 'secret' THEN 'hidden' ELSE "state" END
FROM "readings";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_readings';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_readings', seq FROM sqlite_sequence WHERE name = 'readings';
DROP TABLE "readings";
ALTER TABLE "colonnade_new_readings" RENAME TO "readings";
