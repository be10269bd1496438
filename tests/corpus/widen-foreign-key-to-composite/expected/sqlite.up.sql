-- Colonnade migration 0002 widen_foreign_key_to_composite: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: tenant, project of tasks refers to no row of projects
SELECT "id", count(*) OVER ()
  FROM "tasks"
  WHERE "tasks"."tenant" IS NOT NULL AND "tasks"."project" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "projects" AS "colonnade_parent" WHERE "colonnade_parent"."tenant" = "tasks"."tenant" AND "colonnade_parent"."id" = "tasks"."project")
  ORDER BY "id"
  LIMIT 3;

-- rebuild table tasks: its constraints change
CREATE TABLE "colonnade_new_tasks" (
  "id"      integer NOT NULL CONSTRAINT "pk_tasks" PRIMARY KEY AUTOINCREMENT,
  "tenant"  integer NOT NULL,
  "project" integer NOT NULL,
  CONSTRAINT "fk_tasks_tenant_project" FOREIGN KEY ("tenant", "project") REFERENCES "projects" ("tenant", "id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_tasks" ("id", "tenant", "project")
SELECT "id", "tenant", "project"
FROM "tasks";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tasks';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tasks', seq FROM sqlite_sequence WHERE name = 'tasks';
DROP TABLE "tasks";
ALTER TABLE "colonnade_new_tasks" RENAME TO "tasks";
