-- Colonnade migration 0002 rename_json_column: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename column authors.settings to preferences
ALTER TABLE "authors" RENAME COLUMN "settings" TO "preferences";

-- rebuild table authors: its constraints change
CREATE TABLE "colonnade_new_authors" (
  "id"          integer NOT NULL CONSTRAINT "pk_authors" PRIMARY KEY AUTOINCREMENT,
  "preferences" text NOT NULL,
  "data"        text,
  CONSTRAINT "ck_authors_preferences__type" CHECK (json_valid("preferences")),
  CONSTRAINT "ck_authors_data__type" CHECK (json_valid("data"))
);
INSERT INTO "colonnade_new_authors" ("id", "preferences", "data")
SELECT "id", "preferences", "data"
FROM "authors";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_authors';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_authors', seq FROM sqlite_sequence WHERE name = 'authors';
DROP TABLE "authors";
ALTER TABLE "colonnade_new_authors" RENAME TO "authors";
