-- Colonnade migration 0002 convert_types: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the spelling in samples.key; the spelling in samples.data; blanks, signs and zeros in front in samples.count; digits behind the point in samples.price

-- guard: flag of samples cannot become boolean
SELECT "id", count(*) OVER () FROM "samples" WHERE "flag" NOT IN (0, 1) ORDER BY "id" LIMIT 3;

-- guard: size of samples cannot become integer
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE "size" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- guard: seen_at of samples cannot become timestamp
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE "seen_at" NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY "id"
  LIMIT 3;

-- guard: key of samples cannot become uuid
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE NOT (lower(trim("key")) GLOB '[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]')
  ORDER BY "id"
  LIMIT 3;

-- guard: data of samples cannot become json
SELECT "id", count(*) OVER () FROM "samples" WHERE NOT (json_valid("data")) ORDER BY "id" LIMIT 3;

-- guard: count of samples cannot become integer
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE CASE WHEN ltrim(trim("count"), '+-') GLOB '[0-9]*' AND ltrim(trim("count"), '+-') NOT GLOB '*[^0-9]*' AND trim("count") NOT GLOB '[+-][+-]*' THEN typeof(cast(trim("count") AS numeric)) <> 'integer' OR cast(trim("count") AS numeric) NOT BETWEEN -2147483648 AND 2147483647 ELSE "count" IS NOT NULL END
  ORDER BY "id"
  LIMIT 3;

-- guard: price of samples cannot become decimal(10, 2)
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE abs(cast("price" AS numeric)) >= 99999999.995
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: digits type integer becomes text; digits meaning integer becomes text; flag meaning integer becomes boolean; size meaning bigint becomes integer; seen_at type integer becomes text; seen_at meaning epochMilliseconds becomes timestamp; sent_at type text becomes integer; sent_at meaning timestamp becomes epochMilliseconds; key meaning text becomes uuid; data meaning text becomes json; count type text becomes integer; count meaning text becomes integer
CREATE TABLE "colonnade_new_samples" (
  "id"      integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "digits"  text NOT NULL,
  "flag"    integer NOT NULL,
  "size"    integer NOT NULL,
  "seen_at" text NOT NULL,
  "sent_at" integer NOT NULL,
  "price"   text NOT NULL,
  "key"     text NOT NULL,
  "data"    text NOT NULL,
  "count"   integer,
  CONSTRAINT "ck_samples_digits__type" CHECK (length("digits") <= 20),
  CONSTRAINT "ck_samples_flag__type" CHECK ("flag" IN (0, 1)),
  CONSTRAINT "ck_samples_seen_at__type" CHECK ("seen_at" IS strftime('%Y-%m-%d %H:%M:%f', "seen_at")),
  CONSTRAINT "ck_samples_price__type" CHECK ("price" GLOB '*[0-9].[0-9][0-9]' AND ltrim("price", '-') NOT GLOB '*[^0-9.]*' AND ltrim("price", '-') NOT GLOB '0[0-9]*' AND "price" NOT LIKE '--%' AND "price" <> '-0.00' AND length("price") - length(replace("price", '.', '')) = 1 AND length(replace(ltrim("price", '-'), '.', '')) <= 10),
  CONSTRAINT "ck_samples_key__type" CHECK ("key" LIKE '________-____-____-____-____________' AND length(replace("key", '-', '')) = 32 AND "key" NOT GLOB '*[^0-9a-f-]*'),
  CONSTRAINT "ck_samples_data__type" CHECK (json_valid("data"))
);
INSERT INTO "colonnade_new_samples" ("id", "digits", "flag", "size", "seen_at", "sent_at", "price", "key", "data", "count")
SELECT
  "id",
  "digits",
  "flag" <> 0,
  "size",
  strftime('%Y-%m-%d %H:%M:%f', "seen_at" / 1000.0, 'unixepoch'),
  unixepoch("sent_at") * 1000 + cast(substr(strftime('%f', "sent_at"), 4) AS integer),
  (SELECT CASE WHEN ltrim(whole || rest, '0') = '' THEN '0.00' ELSE CASE WHEN minus THEN '-' ELSE '' END || CASE WHEN whole = '' THEN '0' ELSE whole END || '.' || rest END FROM (SELECT minus, ltrim(substr(digits, 1, length(digits) - 2), '0') AS whole, substr(digits, -2) AS rest FROM (SELECT minus, CASE WHEN up THEN substr(kept, 1, length(kept) - 1) || (substr(kept, -1) + 1) || replace(hex(zeroblob(length(digits) - length(kept))), '00', '0') ELSE digits END AS digits FROM (SELECT minus, substr(rest, 3, 1) >= '5' AS up, whole || substr(rest, 1, 2) AS digits, rtrim(whole || substr(rest, 1, 2), '9') AS kept FROM (SELECT minus, '0' || substr(bare, 1, instr(bare, '.') - 1) AS whole, substr(bare, instr(bare, '.') + 1) || '00' AS rest FROM (SELECT said LIKE '-%' AS minus, ltrim(said, '+-') || CASE WHEN instr(said, '.') = 0 THEN '.' ELSE '' END AS bare FROM (SELECT trim("price") AS said))))))),
  lower(trim("key")),
  "data",
  CASE WHEN "count" IS NULL THEN NULL WHEN ltrim(trim("count"), '+-') GLOB '[0-9]*' AND ltrim(trim("count"), '+-') NOT GLOB '*[^0-9]*' AND trim("count") NOT GLOB '[+-][+-]*' THEN cast(trim("count") AS integer) ELSE json('{{' || "count") END
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
