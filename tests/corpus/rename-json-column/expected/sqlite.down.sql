-- Colonnade migration 0002 rename_json_column: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename column authors.preferences to settings
ALTER TABLE "authors" RENAME COLUMN "preferences" TO "settings";

-- rebuild table authors: its constraints change
CREATE TABLE "colonnade_new_authors" (
  "id"       integer NOT NULL CONSTRAINT "pk_authors" PRIMARY KEY AUTOINCREMENT,
  "settings" text NOT NULL,
  "data"     text,
  CONSTRAINT "ck_authors_settings__type" CHECK (json_valid("settings")),
  CONSTRAINT "ck_authors_data__type" CHECK (json_valid("data"))
);
INSERT INTO "colonnade_new_authors" ("id", "settings", "data")
SELECT "id", "settings", "data"
FROM "authors";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_authors';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_authors', seq FROM sqlite_sequence WHERE name = 'authors';
DROP TABLE "authors";
ALTER TABLE "colonnade_new_authors" RENAME TO "authors";
