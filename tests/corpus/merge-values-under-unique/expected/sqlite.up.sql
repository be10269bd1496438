-- Colonnade migration 0002 merge_values_under_unique: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: "account" of settings.scope becomes "user"

-- guard: name, scope of settings are not unique
SELECT "id", count(*) OVER ()
  FROM "settings"
  WHERE ("name", ((CASE WHEN "scope" = 'account' THEN 'user' ELSE "scope" END))) IN (SELECT colonnade_key_1, colonnade_key_2 FROM (SELECT "name" AS colonnade_key_1, (CASE WHEN "scope" = 'account' THEN 'user' ELSE "scope" END) AS colonnade_key_2 FROM "settings") AS colonnade_keys GROUP BY colonnade_key_1, colonnade_key_2 HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- rebuild table settings: scope default 'account' becomes 'user'; scope closed set (user, account, global) becomes (global, user)
CREATE TABLE "colonnade_new_settings" (
  "id"    integer NOT NULL CONSTRAINT "pk_settings" PRIMARY KEY AUTOINCREMENT,
  "name"  text NOT NULL,
  "scope" text NOT NULL DEFAULT 'user',
  CONSTRAINT "uq_settings_name_scope" UNIQUE ("name", "scope"),
  CONSTRAINT "ck_settings_name__type" CHECK (length("name") <= 40),
  CONSTRAINT "ck_settings_scope__values" CHECK ("scope" IN ('global', 'user'))
);
INSERT INTO "colonnade_new_settings" ("id", "name", "scope")
SELECT "id", "name", CASE WHEN "scope" = 'account' THEN 'user' ELSE "scope" END
FROM "settings";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_settings';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_settings', seq FROM sqlite_sequence WHERE name = 'settings';
DROP TABLE "settings";
ALTER TABLE "colonnade_new_settings" RENAME TO "settings";
