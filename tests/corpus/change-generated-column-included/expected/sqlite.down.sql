-- Colonnade migration 0002 change_generated_column_included: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table people: size generated length(name) + 1 becomes length(name)
CREATE TABLE "colonnade_new_people" (
  "id"   integer NOT NULL CONSTRAINT "pk_people" PRIMARY KEY AUTOINCREMENT,
  "name" text NOT NULL,
  "size" integer NOT NULL GENERATED ALWAYS AS (length("name")) STORED,
  CONSTRAINT "ck_people_name__type" CHECK (length("name") <= 40)
);
INSERT INTO "colonnade_new_people" ("id", "name")
SELECT "id", "name"
FROM "people";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_people';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_people', seq FROM sqlite_sequence WHERE name = 'people';
DROP TABLE "people";
ALTER TABLE "colonnade_new_people" RENAME TO "people";
CREATE INDEX "idx_people_name" ON "people" ("name", "size");
