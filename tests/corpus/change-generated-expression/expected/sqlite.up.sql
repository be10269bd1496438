-- Colonnade migration 0002 change_generated_expression: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table people: called generated concat(first, ' ', last) becomes concat(last, ', ', first)
CREATE TABLE "colonnade_new_people" (
  "id"     integer NOT NULL CONSTRAINT "pk_people" PRIMARY KEY AUTOINCREMENT,
  "first"  text NOT NULL,
  "last"   text NOT NULL,
  "called" text NOT NULL GENERATED ALWAYS AS (concat("last", ', ', "first")) STORED,
  CONSTRAINT "ck_people_first__type" CHECK (length("first") <= 40),
  CONSTRAINT "ck_people_last__type" CHECK (length("last") <= 40),
  CONSTRAINT "ck_people_called__type" CHECK (length("called") <= 90)
);
INSERT INTO "colonnade_new_people" ("id", "first", "last")
SELECT "id", "first", "last"
FROM "people";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_people';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_people', seq FROM sqlite_sequence WHERE name = 'people';
DROP TABLE "people";
ALTER TABLE "colonnade_new_people" RENAME TO "people";
CREATE INDEX "idx_people_called" ON "people" ("called");
