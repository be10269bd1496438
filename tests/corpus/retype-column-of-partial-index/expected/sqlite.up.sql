-- Colonnade migration 0002 retype_column_of_partial_index: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table tasks: rank type integer becomes real; rank meaning integer becomes double
CREATE TABLE "colonnade_new_tasks" (
  "id"    integer NOT NULL CONSTRAINT "pk_tasks" PRIMARY KEY AUTOINCREMENT,
  "rank"  real NOT NULL,
  "owner" text NOT NULL,
  CONSTRAINT "ck_tasks_owner__type" CHECK (length("owner") <= 40)
);
INSERT INTO "colonnade_new_tasks" ("id", "rank", "owner")
SELECT "id", "rank", "owner"
FROM "tasks";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tasks';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tasks', seq FROM sqlite_sequence WHERE name = 'tasks';
DROP TABLE "tasks";
ALTER TABLE "colonnade_new_tasks" RENAME TO "tasks";
CREATE INDEX "idx_tasks_owner" ON "tasks" ("owner") WHERE "rank" > 5;
CREATE INDEX "idx_tasks_rank" ON "tasks" ("rank");
