-- Colonnade migration 0002 convert_types: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

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
  CASE WHEN "price" IS NULL THEN NULL WHEN instr("price", '.') = 0 THEN "price" || '.00' WHEN (length("price") - instr("price", '.')) <= 2 THEN "price" || substr('00', 1, 2 - (length("price") - instr("price", '.'))) WHEN round("price", 2) = 0 THEN '0.00' ELSE printf('%.2f', "price") END,
  lower("key"),
  "data",
  CASE WHEN "count" IS NULL THEN NULL WHEN ltrim(trim("count"), '+-') GLOB '*[0-9]*' AND ltrim(trim("count"), '+-') NOT GLOB '*[^0-9]*' AND trim("count") NOT GLOB '[+-][+-]*' THEN cast(trim("count") AS integer) ELSE json('{{' || "count") END
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
