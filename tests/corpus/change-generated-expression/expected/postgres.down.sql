-- Colonnade migration 0002 change_generated_expression: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index idx_people_called on people
DROP INDEX "idx_people_called";

-- drop column people.called
ALTER TABLE "people" DROP COLUMN "called";

-- add column people.called (varchar(90), not null)
ALTER TABLE "people"
  ADD COLUMN "called" varchar(90) COLLATE "C" GENERATED ALWAYS AS ((coalesce(("first")::text, '') || coalesce(( ' ')::text, '') || coalesce(( "last")::text, ''))) STORED NOT NULL;

-- create index idx_people_called on people (called)
CREATE INDEX "idx_people_called" ON "people" ("called");
