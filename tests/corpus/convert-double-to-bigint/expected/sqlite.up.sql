-- Colonnade migration 0002 convert_double_to_bigint: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the fraction in readings.value; the fraction in readings.spare

-- guard: value of readings cannot become bigint
SELECT "id", count(*) OVER ()
  FROM "readings"
  WHERE NOT ("value" >= -9223372036854775808 AND "value" < 9223372036854775808)
  ORDER BY "id"
  LIMIT 3;

-- guard: spare of readings cannot become bigint
SELECT "id", count(*) OVER ()
  FROM "readings"
  WHERE NOT ("spare" >= -9223372036854775808 AND "spare" < 9223372036854775808)
  ORDER BY "id"
  LIMIT 3;

-- rebuild table readings: value type real becomes integer; value meaning double becomes bigint; spare type real becomes integer; spare meaning double becomes bigint
CREATE TABLE "colonnade_new_readings" (
  "id"    integer NOT NULL CONSTRAINT "pk_readings" PRIMARY KEY AUTOINCREMENT,
  "value" integer NOT NULL,
  "spare" integer
);
INSERT INTO "colonnade_new_readings" ("id", "value", "spare")
SELECT
  "id",
  cast("value" AS integer) + CASE WHEN abs("value" - cast("value" AS integer)) >= 0.5 THEN sign("value") ELSE 0 END,
  cast("spare" AS integer) + CASE WHEN abs("spare" - cast("spare" AS integer)) >= 0.5 THEN sign("spare") ELSE 0 END
FROM "readings";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_readings';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_readings', seq FROM sqlite_sequence WHERE name = 'readings';
DROP TABLE "readings";
ALTER TABLE "colonnade_new_readings" RENAME TO "readings";
