-- Colonnade migration 0002 refer_to_retyped_column: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- create table notes
CREATE TABLE "notes" (
  "id"         integer NOT NULL CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT,
  "place_code" integer NOT NULL,
  CONSTRAINT "fk_notes_place_code" FOREIGN KEY ("place_code") REFERENCES "places" ("code") ON DELETE CASCADE
);

-- rebuild table places: code meaning integer becomes bigint
CREATE TABLE "colonnade_new_places" (
  "id"   integer NOT NULL CONSTRAINT "pk_places" PRIMARY KEY AUTOINCREMENT,
  "code" integer NOT NULL,
  "name" text NOT NULL,
  CONSTRAINT "uq_places_code" UNIQUE ("code"),
  CONSTRAINT "ck_places_name__type" CHECK (length("name") <= 40)
);
INSERT INTO "colonnade_new_places" ("id", "code", "name")
SELECT "id", "code", "name"
FROM "places";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_places';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_places', seq FROM sqlite_sequence WHERE name = 'places';
DROP TABLE "places";
ALTER TABLE "colonnade_new_places" RENAME TO "places";
