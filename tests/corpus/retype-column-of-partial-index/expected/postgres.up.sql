-- Colonnade migration 0002 retype_column_of_partial_index: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index idx_tasks_owner on tasks
DROP INDEX "idx_tasks_owner";

-- change column tasks.rank: type integer becomes double precision; meaning integer becomes double
ALTER TABLE "tasks" ALTER COLUMN "rank" TYPE double precision;

-- create index idx_tasks_owner on tasks (owner) where rank > 5
CREATE INDEX "idx_tasks_owner" ON "tasks" ("owner") WHERE "rank" > 5;
