-- Colonnade migration 0002 merge_native_values_into_new_one: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: "fresh" of readings.state becomes "recent"; "new" of readings.state becomes "recent"

-- rebuild table readings: state closed set (fresh, new, old) becomes (recent, old)
CREATE TABLE "colonnade_new_readings" (
  "id"    integer NOT NULL CONSTRAINT "pk_readings" PRIMARY KEY AUTOINCREMENT,
  "state" text,
  CONSTRAINT "ck_readings_state__values" CHECK ("state" IN ('recent', 'old'))
);
INSERT INTO "colonnade_new_readings" ("id", "state")
SELECT
  "id",
  CASE WHEN "state" = 'fresh' THEN 'recent' WHEN "state" = 'new' THEN 'recent' ELSE "state" END
FROM "readings";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_readings';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_readings', seq FROM sqlite_sequence WHERE name = 'readings';
DROP TABLE "readings";
ALTER TABLE "colonnade_new_readings" RENAME TO "readings";
