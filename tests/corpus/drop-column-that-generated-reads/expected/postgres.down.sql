-- Colonnade migration 0002 drop_column_that_generated_reads: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index idx_people_called on people
DROP INDEX "idx_people_called";

-- drop column people.called
ALTER TABLE "people" DROP COLUMN "called";

-- add column people.middle (varchar(40), null)
ALTER TABLE "people" ADD COLUMN "middle" varchar(40) COLLATE "C";

-- add column people.called (varchar(140), not null)
ALTER TABLE "people"
  ADD COLUMN "called" varchar(140) COLLATE "C" GENERATED ALWAYS AS ((coalesce(("first")::text, '') || coalesce(( coalesce("middle", ''))::text, '') || coalesce(( "last")::text, ''))) STORED NOT NULL;

-- create index idx_people_called on people (called)
CREATE INDEX "idx_people_called" ON "people" ("called");
