-- Colonnade migration 0002 change_generated_column_included: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index idx_people_name on people
DROP INDEX "idx_people_name";

-- drop column people.size
ALTER TABLE "people" DROP COLUMN "size";

-- add column people.size (integer, not null)
ALTER TABLE "people"
  ADD COLUMN "size" integer GENERATED ALWAYS AS (char_length("name")) STORED NOT NULL;

-- create index idx_people_name on people (name)
CREATE INDEX "idx_people_name" ON "people" ("name") INCLUDE ("size");
