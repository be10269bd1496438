-- Colonnade migration 0002 exchange_defaults_and_nullability: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: nulls of settings.until become its backfill; nulls of settings.hidden become its backfill

-- rebuild table settings: count default 5 becomes 1 + 2; label default 'it''s "x"' becomes none; since null refused becomes allowed; since default strftime('%Y-%m-%d %H:%M:%f', 'now') becomes none; until null allowed becomes refused; until default none becomes strftime('%Y-%m-%d %H:%M:%f', 'now'); ratio null refused becomes allowed; ratio default 0.5 becomes -1.5; day default '2024-02-29' becomes '1969-12-31'; is_on default 1 becomes 0; key default lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89AB', (random() & 3) + 1, 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) becomes none; data default '{"a":[1,null]}' becomes '[]'; hidden null allowed becomes refused; hidden default none becomes '🙂'
CREATE TABLE "colonnade_new_settings" (
  "id"     integer NOT NULL CONSTRAINT "pk_settings" PRIMARY KEY AUTOINCREMENT,
  "count"  integer NOT NULL DEFAULT (1 + 2),
  "label"  text NOT NULL,
  "since"  text,
  "until"  text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  "ratio"  real DEFAULT -1.5,
  "day"    text NOT NULL DEFAULT '1969-12-31',
  "is_on"  integer NOT NULL DEFAULT 0,
  "key"    text NOT NULL,
  "data"   text NOT NULL DEFAULT '[]',
  "hidden" text NOT NULL DEFAULT '🙂',
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
  coalesce("until", strftime('%Y-%m-%d %H:%M:%f', 'now')),
  "ratio",
  "day",
  "is_on",
  "key",
  "data",
  coalesce("hidden", '')
FROM "settings";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_settings';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_settings', seq FROM sqlite_sequence WHERE name = 'settings';
DROP TABLE "settings";
ALTER TABLE "colonnade_new_settings" RENAME TO "settings";
