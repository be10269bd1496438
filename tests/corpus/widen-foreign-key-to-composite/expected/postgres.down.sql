-- Colonnade migration 0002 widen_foreign_key_to_composite: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: project of tasks refers to no row of projects
SELECT "id", count(*) OVER ()
  FROM "tasks"
  WHERE "tasks"."project" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "projects" AS "colonnade_parent" WHERE "colonnade_parent"."id" = "tasks"."project")
  ORDER BY "id"
  LIMIT 3;

-- drop foreign key fk_tasks_tenant_project of tasks
ALTER TABLE "tasks" DROP CONSTRAINT "fk_tasks_tenant_project";

-- add foreign key fk_tasks_project: tasks (project) to projects (id) on delete cascade
ALTER TABLE "tasks"
  ADD CONSTRAINT "fk_tasks_project" FOREIGN KEY ("project") REFERENCES "projects" ("id") ON DELETE CASCADE;
