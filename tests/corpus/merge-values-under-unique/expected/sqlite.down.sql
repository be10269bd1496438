-- Colonnade migration 0002 merge_values_under_unique: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: "account" of settings.scope stays "user"

-- rebuild table settings: scope default 'user' becomes 'account'; scope closed set (global, user) becomes (user, account, global)
CREATE TABLE "colonnade_new_settings" (
  "id"    integer NOT NULL CONSTRAINT "pk_settings" PRIMARY KEY AUTOINCREMENT,
  "name"  text NOT NULL,
  "scope" text NOT NULL DEFAULT 'account',
  CONSTRAINT "uq_settings_name_scope" UNIQUE ("name", "scope"),
  CONSTRAINT "ck_settings_name__type" CHECK (length("name") <= 40),
  CONSTRAINT "ck_settings_scope__values" CHECK ("scope" IN ('user', 'account', 'global'))
);
INSERT INTO "colonnade_new_settings" ("id", "name", "scope")
SELECT "id", "name", "scope"
FROM "settings";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_settings';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_settings', seq FROM sqlite_sequence WHERE name = 'settings';
DROP TABLE "settings";
ALTER TABLE "colonnade_new_settings" RENAME TO "settings";
