-- Colonnade migration 0002 change_several_closed_sets: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_tickets_state__values on tickets
ALTER TABLE "tickets" DROP CONSTRAINT "ck_tickets_state__values";

-- drop check ck_tickets_level__values on tickets
ALTER TABLE "tickets" DROP CONSTRAINT "ck_tickets_level__values";

-- rename table tickets to issues
ALTER TABLE "tickets" RENAME TO "issues";

-- rename column issues.state to status
ALTER TABLE "issues" RENAME COLUMN "state" TO "status";

-- rename column issues.sort to kind
ALTER TABLE "issues" RENAME COLUMN "sort" TO "kind";

-- rename column issues.title to headline
ALTER TABLE "issues" RENAME COLUMN "title" TO "headline";

-- rename column notes.ticket_id to issue_id
ALTER TABLE "notes" RENAME COLUMN "ticket_id" TO "issue_id";

-- rename column notes.sort to kind
ALTER TABLE "notes" RENAME COLUMN "sort" TO "kind";

-- rename primary key pk_tickets to pk_issues on issues
ALTER TABLE "issues" RENAME CONSTRAINT "pk_tickets" TO "pk_issues";

-- rename foreign key fk_notes_ticket_id to fk_notes_issue_id on notes
ALTER TABLE "notes" RENAME CONSTRAINT "fk_notes_ticket_id" TO "fk_notes_issue_id";

-- create enum origin (mail, web)
CREATE TYPE "origin" AS ENUM ('mail', 'web');

-- change column issues.kind: type sort becomes text, converting its values
ALTER TABLE "issues" ALTER COLUMN "kind" TYPE text USING "kind"::text;

-- change column notes.kind: type sort becomes text; default 'task' becomes none, converting its values
ALTER TABLE "notes"
  ALTER COLUMN "kind" DROP DEFAULT,
  ALTER COLUMN "kind" TYPE text USING "kind"::text;

-- drop enum sort
DROP TYPE "sort";

-- create enum sort (task, defect, idea)
CREATE TYPE "sort" AS ENUM ('task', 'defect', 'idea');

-- change column issues.kind: type text becomes sort, converting its values
ALTER TABLE "issues"
  ALTER COLUMN "kind" TYPE sort USING (CASE WHEN "kind" = 'bug' THEN 'defect' WHEN "kind" = 'wish' THEN 'idea' ELSE "kind" END)::sort;

-- change column notes.kind: type text becomes sort, converting its values
ALTER TABLE "notes"
  ALTER COLUMN "kind" TYPE sort USING (CASE WHEN "kind" = 'bug' THEN 'defect' WHEN "kind" = 'wish' THEN 'idea' ELSE "kind" END)::sort;

-- add column issues.origin (origin, null)
ALTER TABLE "issues" ADD COLUMN "origin" origin;

-- rewrite origin in the rows of issues
UPDATE "issues" SET "origin" = 'web';

-- change column issues.origin: null allowed becomes refused
ALTER TABLE "issues" ALTER COLUMN "origin" SET NOT NULL;

-- rewrite status in the rows of issues
UPDATE "issues" SET "status" = 'done' WHERE "status" = 'closed';

-- change column issues.status: default 'open' becomes 'done'; closed set (open, closed) becomes (open, done, reopened)
ALTER TABLE "issues" ALTER COLUMN "status" DROP DEFAULT,
  ALTER COLUMN "status" SET DEFAULT 'done';

-- rewrite level in the rows of issues
UPDATE "issues"
  SET "level" = CASE WHEN "level" = '1' THEN 'low' WHEN "level" = '2' THEN 'high' ELSE "level" END
  WHERE "level" IN ('1', '2');

-- change column issues.headline: type varchar(40) becomes varchar(80)
ALTER TABLE "issues" ALTER COLUMN "headline" TYPE varchar(80) COLLATE "C";

-- change column notes.kind: default 'task' becomes 'idea'; closed set (bug, wish, task) becomes (task, defect, idea)
ALTER TABLE "notes" ALTER COLUMN "kind" DROP DEFAULT,
  ALTER COLUMN "kind" SET DEFAULT 'idea';

-- add check ck_issues_status__values on issues: status IN ('open', 'done', 'reopened')
ALTER TABLE "issues"
  ADD CONSTRAINT "ck_issues_status__values" CHECK ("status" IN ('open', 'done', 'reopened'));

-- add check ck_issues_level__values on issues: level IN ('low', 'high')
ALTER TABLE "issues" ADD CONSTRAINT "ck_issues_level__values" CHECK ("level" IN ('low', 'high'));
