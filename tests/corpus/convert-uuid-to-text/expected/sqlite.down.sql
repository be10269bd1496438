-- Colonnade migration 0002 convert_uuid_to_text: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the spelling in samples.val

-- guard: val of samples cannot become uuid
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE NOT (lower(trim("val")) GLOB '[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]')
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: val meaning text becomes uuid
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" text,
  CONSTRAINT "ck_samples_val__type" CHECK ("val" LIKE '________-____-____-____-____________' AND length(replace("val", '-', '')) = 32 AND "val" NOT GLOB '*[^0-9a-f-]*')
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT "id", lower(trim("val"))
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
