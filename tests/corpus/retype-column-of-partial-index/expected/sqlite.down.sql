-- Colonnade migration 0002 retype_column_of_partial_index: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the fraction in tasks.rank

-- guard: rank of tasks cannot become integer
SELECT "id", count(*) OVER ()
  FROM "tasks"
  WHERE NOT ("rank" > -2147483648.5 AND "rank" < 2147483647.5)
  ORDER BY "id"
  LIMIT 3;

-- rebuild table tasks: rank type real becomes integer; rank meaning double becomes integer
CREATE TABLE "colonnade_new_tasks" (
  "id"    integer NOT NULL CONSTRAINT "pk_tasks" PRIMARY KEY AUTOINCREMENT,
  "rank"  integer NOT NULL,
  "owner" text NOT NULL,
  CONSTRAINT "ck_tasks_owner__type" CHECK (length("owner") <= 40)
);
INSERT INTO "colonnade_new_tasks" ("id", "rank", "owner")
SELECT
  "id",
  cast("rank" AS integer) + CASE WHEN abs("rank" - cast("rank" AS integer)) >= 0.5 THEN sign("rank") ELSE 0 END,
  "owner"
FROM "tasks";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tasks';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tasks', seq FROM sqlite_sequence WHERE name = 'tasks';
DROP TABLE "tasks";
ALTER TABLE "colonnade_new_tasks" RENAME TO "tasks";
CREATE INDEX "idx_tasks_owner" ON "tasks" ("owner") WHERE "rank" > 5;
CREATE INDEX "idx_tasks_rank" ON "tasks" ("rank");
