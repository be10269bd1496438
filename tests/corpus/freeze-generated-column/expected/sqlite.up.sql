-- Colonnade migration 0002 freeze_generated_column: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of people.last; the values of people.first

-- rebuild table people: without column first; without column last; called default none becomes 'nobody'; called generated concat(first, ' ', last) becomes no; initials null refused becomes allowed; initials generated length(first) becomes no
CREATE TABLE "colonnade_new_people" (
  "id"       integer NOT NULL CONSTRAINT "pk_people" PRIMARY KEY AUTOINCREMENT,
  "called"   text NOT NULL DEFAULT 'nobody',
  "initials" integer,
  CONSTRAINT "ck_people_called__type" CHECK (length("called") <= 120)
);
INSERT INTO "colonnade_new_people" ("id", "called", "initials")
SELECT "id", "called", "initials"
FROM "people";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_people';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_people', seq FROM sqlite_sequence WHERE name = 'people';
DROP TABLE "people";
ALTER TABLE "colonnade_new_people" RENAME TO "people";
CREATE INDEX "idx_people_called" ON "people" ("called");
