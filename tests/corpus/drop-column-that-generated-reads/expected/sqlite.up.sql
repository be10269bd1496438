-- Colonnade migration 0002 drop_column_that_generated_reads: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of people.middle

-- rebuild table people: without column middle; called generated concat(first, coalesce(middle, ''), last) becomes concat(first, last)
CREATE TABLE "colonnade_new_people" (
  "id"     integer NOT NULL CONSTRAINT "pk_people" PRIMARY KEY AUTOINCREMENT,
  "first"  text NOT NULL,
  "last"   text NOT NULL,
  "called" text NOT NULL GENERATED ALWAYS AS (concat("first", "last")) STORED,
  CONSTRAINT "ck_people_first__type" CHECK (length("first") <= 40),
  CONSTRAINT "ck_people_last__type" CHECK (length("last") <= 40),
  CONSTRAINT "ck_people_called__type" CHECK (length("called") <= 140)
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
