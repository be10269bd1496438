-- Colonnade migration 0002 say_native_type_in_words: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: value of readings is null
SELECT "id", count(*) OVER () FROM "readings" WHERE "value" IS NULL ORDER BY "id" LIMIT 3;

-- rebuild table readings: value null allowed becomes refused
CREATE TABLE "colonnade_new_readings" (
  "id"    integer NOT NULL CONSTRAINT "pk_readings" PRIMARY KEY AUTOINCREMENT,
  "value" integer NOT NULL
);
INSERT INTO "colonnade_new_readings" ("id", "value")
SELECT "id", "value"
FROM "readings";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_readings';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_readings', seq FROM sqlite_sequence WHERE name = 'readings';
DROP TABLE "readings";
ALTER TABLE "colonnade_new_readings" RENAME TO "readings";
