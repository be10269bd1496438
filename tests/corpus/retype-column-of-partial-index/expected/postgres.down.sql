-- Colonnade migration 0002 retype_column_of_partial_index: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the fraction in tasks.rank

-- guard: rank of tasks cannot become integer
SELECT "id", count(*) OVER ()
  FROM "tasks"
  WHERE NOT ("rank" > -2147483648.5 AND "rank" < 2147483647.5)
  ORDER BY "id"
  LIMIT 3;

-- drop index idx_tasks_owner on tasks
DROP INDEX "idx_tasks_owner";

-- change column tasks.rank: type double precision becomes integer; meaning double becomes integer, converting its values
ALTER TABLE "tasks"
  ALTER COLUMN "rank" TYPE integer USING (trunc("rank") + CASE WHEN abs("rank" - trunc("rank")) >= 0.5 THEN sign("rank") ELSE 0 END)::integer;

-- create index idx_tasks_owner on tasks (owner) where rank > 5
CREATE INDEX "idx_tasks_owner" ON "tasks" ("owner") WHERE "rank" > 5;
