-- Colonnade migration 0002 rename_enum_value_in_namespace: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_tickets_state__values on desk.tickets
ALTER TABLE "desk"."tickets" DROP CONSTRAINT "ck_tickets_state__values";

-- rename table desk.tickets to desk.issues
ALTER TABLE "desk"."tickets" RENAME TO "issues";

-- rename column desk.issues.state to status
ALTER TABLE "desk"."issues" RENAME COLUMN "state" TO "status";

-- rename primary key pk_tickets to pk_issues on desk.issues
ALTER TABLE "desk"."issues" RENAME CONSTRAINT "pk_tickets" TO "pk_issues";

-- change column desk.issues.sort: type sort becomes text, converting its values
ALTER TABLE "desk"."issues" ALTER COLUMN "sort" TYPE text USING "sort"::text;

-- change column notes.sort: type sort becomes text, converting its values
ALTER TABLE "notes" ALTER COLUMN "sort" TYPE text USING "sort"::text;

-- drop enum sort
DROP TYPE "sort";

-- create enum sort (wish, defect)
CREATE TYPE "sort" AS ENUM ('wish', 'defect');

-- change column desk.issues.sort: type text becomes sort, converting its values
ALTER TABLE "desk"."issues"
  ALTER COLUMN "sort" TYPE sort USING (CASE WHEN "sort" = 'bug' THEN 'defect' ELSE "sort" END)::sort;

-- change column notes.sort: type text becomes sort, converting its values
ALTER TABLE "notes"
  ALTER COLUMN "sort" TYPE sort USING (CASE WHEN "sort" = 'bug' THEN 'defect' ELSE "sort" END)::sort;

-- rewrite status in the rows of desk.issues
UPDATE "desk"."issues" SET "status" = 'done' WHERE "status" = 'closed';

-- change column desk.issues.status: default 'closed' becomes 'done'; closed set (open, closed) becomes (open, done)
ALTER TABLE "desk"."issues"
  ALTER COLUMN "status" DROP DEFAULT,
  ALTER COLUMN "status" SET DEFAULT 'done';

-- add check ck_issues_status__values on desk.issues: status IN ('open', 'done')
ALTER TABLE "desk"."issues"
  ADD CONSTRAINT "ck_issues_status__values" CHECK ("status" IN ('open', 'done'));
