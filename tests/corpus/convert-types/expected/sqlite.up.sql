-- Colonnade migration 0002 convert_types: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: blanks, signs and zeros in front in samples.digits

-- guard: digits of samples cannot become integer
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE CASE WHEN ltrim(trim("digits"), '+-') GLOB '[0-9]*' AND ltrim(trim("digits"), '+-') NOT GLOB '*[^0-9]*' AND trim("digits") NOT GLOB '[+-][+-]*' THEN typeof(cast(trim("digits") AS numeric)) <> 'integer' OR cast(trim("digits") AS numeric) NOT BETWEEN -2147483648 AND 2147483647 ELSE "digits" IS NOT NULL END
  ORDER BY "id"
  LIMIT 3;

-- guard: sent_at of samples cannot become timestamp
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE "sent_at" NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: digits type text becomes integer; digits meaning text becomes integer; flag meaning boolean becomes integer; size meaning integer becomes bigint; seen_at type text becomes integer; seen_at meaning timestamp becomes epochMilliseconds; sent_at type integer becomes text; sent_at meaning epochMilliseconds becomes timestamp; key meaning uuid becomes text; data meaning json becomes text; count type integer becomes text; count meaning integer becomes text
CREATE TABLE "colonnade_new_samples" (
  "id"      integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "digits"  integer NOT NULL,
  "flag"    integer NOT NULL,
  "size"    integer NOT NULL,
  "seen_at" integer NOT NULL,
  "sent_at" text NOT NULL,
  "price"   text NOT NULL,
  "key"     text NOT NULL,
  "data"    text NOT NULL,
  "count"   text,
  CONSTRAINT "ck_samples_sent_at__type" CHECK ("sent_at" IS strftime('%Y-%m-%d %H:%M:%f', "sent_at")),
  CONSTRAINT "ck_samples_price__type" CHECK ("price" GLOB '*[0-9].[0-9][0-9][0-9][0-9]' AND ltrim("price", '-') NOT GLOB '*[^0-9.]*' AND ltrim("price", '-') NOT GLOB '0[0-9]*' AND "price" NOT LIKE '--%' AND "price" <> '-0.0000' AND length("price") - length(replace("price", '.', '')) = 1 AND length(replace(ltrim("price", '-'), '.', '')) <= 12),
  CONSTRAINT "ck_samples_key__type" CHECK (length("key") <= 36),
  CONSTRAINT "ck_samples_count__type" CHECK (length("count") <= 20)
);
INSERT INTO "colonnade_new_samples" ("id", "digits", "flag", "size", "seen_at", "sent_at", "price", "key", "data", "count")
SELECT
  "id",
  CASE WHEN "digits" IS NULL THEN NULL WHEN ltrim(trim("digits"), '+-') GLOB '[0-9]*' AND ltrim(trim("digits"), '+-') NOT GLOB '*[^0-9]*' AND trim("digits") NOT GLOB '[+-][+-]*' THEN cast(trim("digits") AS integer) ELSE json('{{' || "digits") END,
  "flag",
  "size",
  unixepoch("seen_at") * 1000 + cast(substr(strftime('%f', "seen_at"), 4) AS integer),
  strftime('%Y-%m-%d %H:%M:%f', "sent_at" / 1000.0, 'unixepoch'),
  "price" || '00',
  "key",
  "data",
  "count"
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
