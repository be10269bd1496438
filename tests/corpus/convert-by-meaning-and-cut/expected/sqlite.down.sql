-- Colonnade migration 0002 convert_by_meaning_and_cut: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the milliseconds in samples.val

-- rebuild table samples: val type text becomes integer; val meaning timestamp becomes bigint; day type text becomes integer; day meaning date becomes bigint
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" integer,
  "day" integer
);
INSERT INTO "colonnade_new_samples" ("id", "val", "day")
SELECT
  "id",
  unixepoch("val"),
  unixepoch("day" || ' 00:00:00.000') * 1000 + cast(substr(strftime('%f', "day" || ' 00:00:00.000'), 4) AS integer)
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
