-- Colonnade migration 0002 rename_table: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename table authors to writers
ALTER TABLE "authors" RENAME TO "writers";

-- rebuild table writers: its constraints change
CREATE TABLE "colonnade_new_writers" (
  "id"   integer NOT NULL CONSTRAINT "pk_writers" PRIMARY KEY AUTOINCREMENT,
  "name" text NOT NULL,
  CONSTRAINT "ck_writers_name__type" CHECK (length("name") <= 100)
);
INSERT INTO "colonnade_new_writers" ("id", "name")
SELECT "id", "name"
FROM "writers";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_writers';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_writers', seq FROM sqlite_sequence WHERE name = 'writers';
DROP TABLE "writers";
ALTER TABLE "colonnade_new_writers" RENAME TO "writers";
