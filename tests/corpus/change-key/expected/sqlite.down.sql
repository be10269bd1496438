-- Colonnade migration 0002 change_key: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table settings: its constraints change
CREATE TABLE "colonnade_new_settings" (
  "scope"    text NOT NULL,
  "label"    text NOT NULL,
  "position" integer NOT NULL,
  CONSTRAINT "pk_settings" PRIMARY KEY ("scope", "label"),
  CONSTRAINT "uq_settings_scope_position" UNIQUE ("scope", "position"),
  CONSTRAINT "ck_settings_scope__type" CHECK (length("scope") <= 50),
  CONSTRAINT "ck_settings_label__type" CHECK (length("label") <= 50)
);
INSERT INTO "colonnade_new_settings" ("scope", "label", "position")
SELECT "scope", "label", "position"
FROM "settings";
DROP TABLE "settings";
ALTER TABLE "colonnade_new_settings" RENAME TO "settings";
