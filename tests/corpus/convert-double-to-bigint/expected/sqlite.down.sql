-- Colonnade migration 0002 convert_double_to_bigint: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: digits beyond 2^53 in readings.value; digits beyond 2^53 in readings.spare

-- rebuild table readings: value type integer becomes real; value meaning bigint becomes double; spare type integer becomes real; spare meaning bigint becomes double
CREATE TABLE "colonnade_new_readings" (
  "id"    integer NOT NULL CONSTRAINT "pk_readings" PRIMARY KEY AUTOINCREMENT,
  "value" real NOT NULL,
  "spare" real
);
INSERT INTO "colonnade_new_readings" ("id", "value", "spare")
SELECT "id", "value", "spare"
FROM "readings";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_readings';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_readings', seq FROM sqlite_sequence WHERE name = 'readings';
DROP TABLE "readings";
ALTER TABLE "colonnade_new_readings" RENAME TO "readings";
