-- Colonnade migration 0002 refer_to_retyped_column: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: all rows of notes

-- guard: code of places cannot become integer
SELECT "id", count(*) OVER ()
  FROM "places"
  WHERE "code" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- drop table notes
DROP TABLE "notes";

-- rebuild table places: code meaning bigint becomes integer
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
