-- Colonnade migration 0002 convert_decimal_to_bigint: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the fraction in samples.val

-- guard: val of samples cannot become bigint
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE NOT (cast("val" AS numeric) > -9223372036854775808.5 AND cast("val" AS numeric) < 9223372036854775807.5)
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: val type text becomes integer; val meaning decimal becomes bigint
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" integer
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT
  "id",
  cast("val" AS integer) + CASE WHEN instr("val", '.') > 0 AND substr("val", instr("val", '.') + 1, 1) >= '5' THEN CASE WHEN "val" LIKE '-%' THEN -1 ELSE 1 END ELSE 0 END
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
