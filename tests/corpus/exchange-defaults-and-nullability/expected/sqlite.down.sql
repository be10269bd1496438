-- Colonnade migration 0002 exchange_defaults_and_nullability: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: since of settings is null
SELECT "id", count(*) OVER () FROM "settings" WHERE "since" IS NULL ORDER BY "id" LIMIT 3;

-- guard: ratio of settings is null
SELECT "id", count(*) OVER () FROM "settings" WHERE "ratio" IS NULL ORDER BY "id" LIMIT 3;

-- rebuild table settings: count default 1 + 2 becomes 5; label default none becomes 'it''s "x"'; since null allowed becomes refused; since default none becomes strftime('%Y-%m-%d %H:%M:%f', 'now'); until null refused becomes allowed; until default strftime('%Y-%m-%d %H:%M:%f', 'now') becomes none; ratio null allowed becomes refused; ratio default -1.5 becomes 0.5; day default '1969-12-31' becomes '2024-02-29'; is_on default 0 becomes 1; key default none becomes lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', (random() & 3) + 1, 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))); data default '[]' becomes '{"a":[1,null]}'; hidden null refused becomes allowed; hidden default '🙂' becomes none
CREATE TABLE "colonnade_new_settings" (
  "id"     integer NOT NULL CONSTRAINT "pk_settings" PRIMARY KEY AUTOINCREMENT,
  "count"  integer NOT NULL DEFAULT 5,
  "label"  text NOT NULL DEFAULT 'it''s "x"',
  "since"  text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  "until"  text,
  "ratio"  real NOT NULL DEFAULT 0.5,
  "day"    text NOT NULL DEFAULT '2024-02-29',
  "is_on"  integer NOT NULL DEFAULT 1,
  "key"    text NOT NULL DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', (random() & 3) + 1, 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
  "data"   text NOT NULL DEFAULT '{"a":[1,null]}',
  "hidden" text,
  CONSTRAINT "ck_settings_label__type" CHECK (length("label") <= 40),
  CONSTRAINT "ck_settings_since__type" CHECK ("since" IS strftime('%Y-%m-%d %H:%M:%f', "since")),
  CONSTRAINT "ck_settings_until__type" CHECK ("until" IS strftime('%Y-%m-%d %H:%M:%f', "until")),
  CONSTRAINT "ck_settings_day__type" CHECK ("day" IS strftime('%Y-%m-%d', "day")),
  CONSTRAINT "ck_settings_is_on__type" CHECK ("is_on" IN (0, 1)),
  CONSTRAINT "ck_settings_key__type" CHECK ("key" LIKE '________-____-____-____-____________' AND length(replace("key", '-', '')) = 32 AND "key" NOT GLOB '*[^0-9a-f-]*'),
  CONSTRAINT "ck_settings_data__type" CHECK (json_valid("data")),
  CONSTRAINT "ck_settings_hidden__type" CHECK (length("hidden") <= 40)
);
INSERT INTO "colonnade_new_settings" ("id", "count", "label", "since", "until", "ratio", "day", "is_on", "key", "data", "hidden")
SELECT
  "id",
  "count",
  "label",
  "since",
  "until",
  "ratio",
  "day",
  "is_on",
  "key",
  "data",
  "hidden"
FROM "settings";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_settings';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_settings', seq FROM sqlite_sequence WHERE name = 'settings';
DROP TABLE "settings";
ALTER TABLE "colonnade_new_settings" RENAME TO "settings";
