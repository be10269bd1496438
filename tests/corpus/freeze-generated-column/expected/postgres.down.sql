-- Colonnade migration 0002 freeze_generated_column: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of people.called; the values of people.initials; people.first comes back empty; people.last comes back empty

-- drop index idx_people_called on people
DROP INDEX "idx_people_called";

-- drop column people.called
ALTER TABLE "people" DROP COLUMN "called";

-- drop column people.initials
ALTER TABLE "people" DROP COLUMN "initials";

-- add column people.first (varchar(40), null)
ALTER TABLE "people" ADD COLUMN "first" varchar(40) COLLATE "C";

-- rewrite first in the rows of people
UPDATE "people" SET "first" = '';

-- change column people.first: null allowed becomes refused
ALTER TABLE "people" ALTER COLUMN "first" SET NOT NULL;

-- add column people.last (varchar(40), null)
ALTER TABLE "people" ADD COLUMN "last" varchar(40) COLLATE "C";

-- rewrite last in the rows of people
UPDATE "people" SET "last" = '';

-- change column people.last: null allowed becomes refused
ALTER TABLE "people" ALTER COLUMN "last" SET NOT NULL;

-- add column people.called (varchar(90), not null)
ALTER TABLE "people"
  ADD COLUMN "called" varchar(90) COLLATE "C" GENERATED ALWAYS AS ((coalesce(("first")::text, '') || coalesce(( ' ')::text, '') || coalesce(( "last")::text, ''))) STORED NOT NULL;

-- add column people.initials (integer, not null)
ALTER TABLE "people"
  ADD COLUMN "initials" integer GENERATED ALWAYS AS (char_length("first")) STORED NOT NULL;

-- create index idx_people_called on people (called)
CREATE INDEX "idx_people_called" ON "people" ("called");
