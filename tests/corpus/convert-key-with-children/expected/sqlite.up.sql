-- Colonnade migration 0002 convert_key_with_children: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: blanks, signs and zeros in front in samples.code; blanks, signs and zeros in front in notes.sample_id

-- guard: code of samples cannot become integer
SELECT "code", count(*) OVER ()
  FROM "samples"
  WHERE CASE WHEN ltrim(trim("code"), '+-') GLOB '[0-9]*' AND ltrim(trim("code"), '+-') NOT GLOB '*[^0-9]*' AND trim("code") NOT GLOB '[+-][+-]*' THEN typeof(cast(trim("code") AS numeric)) <> 'integer' OR cast(trim("code") AS numeric) NOT BETWEEN -2147483648 AND 2147483647 ELSE "code" IS NOT NULL END
  ORDER BY "code"
  LIMIT 3;

-- guard: sample_id of notes cannot become integer
SELECT "id", count(*) OVER ()
  FROM "notes"
  WHERE CASE WHEN ltrim(trim("sample_id"), '+-') GLOB '[0-9]*' AND ltrim(trim("sample_id"), '+-') NOT GLOB '*[^0-9]*' AND trim("sample_id") NOT GLOB '[+-][+-]*' THEN typeof(cast(trim("sample_id") AS numeric)) <> 'integer' OR cast(trim("sample_id") AS numeric) NOT BETWEEN -2147483648 AND 2147483647 ELSE "sample_id" IS NOT NULL END
  ORDER BY "id"
  LIMIT 3;

-- guard: code of samples is not unique
SELECT "code", count(*) OVER ()
  FROM "samples"
  WHERE ((CASE WHEN "code" IS NULL THEN NULL WHEN ltrim(trim("code"), '+-') GLOB '[0-9]*' AND ltrim(trim("code"), '+-') NOT GLOB '*[^0-9]*' AND trim("code") NOT GLOB '[+-][+-]*' THEN cast(trim("code") AS integer) ELSE json('{{' || "code") END)) IN (SELECT colonnade_key_1 FROM (SELECT (CASE WHEN "code" IS NULL THEN NULL WHEN ltrim(trim("code"), '+-') GLOB '[0-9]*' AND ltrim(trim("code"), '+-') NOT GLOB '*[^0-9]*' AND trim("code") NOT GLOB '[+-][+-]*' THEN cast(trim("code") AS integer) ELSE json('{{' || "code") END) AS colonnade_key_1 FROM "samples") AS colonnade_keys GROUP BY colonnade_key_1 HAVING count(*) > 1)
  ORDER BY "code"
  LIMIT 3;

-- rebuild table samples: code type text becomes integer; code meaning text becomes integer
CREATE TABLE "colonnade_new_samples" (
  "code" integer NOT NULL,
  "name" text NOT NULL,
  CONSTRAINT "pk_samples" PRIMARY KEY ("code"),
  CONSTRAINT "ck_samples_name__type" CHECK (length("name") <= 20)
);
INSERT INTO "colonnade_new_samples" ("code", "name")
SELECT
  CASE WHEN "code" IS NULL THEN NULL WHEN ltrim(trim("code"), '+-') GLOB '[0-9]*' AND ltrim(trim("code"), '+-') NOT GLOB '*[^0-9]*' AND trim("code") NOT GLOB '[+-][+-]*' THEN cast(trim("code") AS integer) ELSE json('{{' || "code") END,
  "name"
FROM "samples";
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";

-- rebuild table notes: sample_id type text becomes integer; sample_id meaning text becomes integer
CREATE TABLE "colonnade_new_notes" (
  "id"        integer NOT NULL CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT,
  "sample_id" integer NOT NULL,
  "body"      text NOT NULL,
  CONSTRAINT "ck_notes_body__type" CHECK (length("body") <= 40),
  CONSTRAINT "fk_notes_sample_id" FOREIGN KEY ("sample_id") REFERENCES "samples" ("code") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_notes" ("id", "sample_id", "body")
SELECT
  "id",
  CASE WHEN "sample_id" IS NULL THEN NULL WHEN ltrim(trim("sample_id"), '+-') GLOB '[0-9]*' AND ltrim(trim("sample_id"), '+-') NOT GLOB '*[^0-9]*' AND trim("sample_id") NOT GLOB '[+-][+-]*' THEN cast(trim("sample_id") AS integer) ELSE json('{{' || "sample_id") END,
  "body"
FROM "notes";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_notes';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_notes', seq FROM sqlite_sequence WHERE name = 'notes';
DROP TABLE "notes";
ALTER TABLE "colonnade_new_notes" RENAME TO "notes";
