-- Colonnade migration 0002 freeze_generated_column: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of people.called; the values of people.initials; people.first comes back empty; people.last comes back empty

-- rebuild table people: new column first; new column last; called default 'nobody' becomes none; called generated no becomes concat(first, ' ', last); initials null allowed becomes refused; initials generated no becomes length(first)
CREATE TABLE "colonnade_new_people" (
  "id"       integer NOT NULL CONSTRAINT "pk_people" PRIMARY KEY AUTOINCREMENT,
  "first"    text NOT NULL,
  "last"     text NOT NULL,
  "called"   text NOT NULL GENERATED ALWAYS AS (concat("first", ' ', "last")) STORED,
  "initials" integer NOT NULL GENERATED ALWAYS AS (length("first")) STORED,
  CONSTRAINT "ck_people_first__type" CHECK (length("first") <= 40),
  CONSTRAINT "ck_people_last__type" CHECK (length("last") <= 40),
  CONSTRAINT "ck_people_called__type" CHECK (length("called") <= 90)
);
INSERT INTO "colonnade_new_people" ("id", "first", "last")
SELECT "id", '', ''
FROM "people";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_people';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_people', seq FROM sqlite_sequence WHERE name = 'people';
DROP TABLE "people";
ALTER TABLE "colonnade_new_people" RENAME TO "people";
CREATE INDEX "idx_people_called" ON "people" ("called");
