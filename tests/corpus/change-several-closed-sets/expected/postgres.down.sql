-- Colonnade migration 0002 change_several_closed_sets: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of issues.origin

-- guard: status of issues is none of "open", "closed"
SELECT "id", count(*) OVER ()
  FROM "issues"
  WHERE ("status" NOT IN ('open', 'closed')) AND "status" NOT IN ('done')
  ORDER BY "id"
  LIMIT 3;

-- guard: headline of issues is longer than 40 characters
SELECT "id", count(*) OVER () FROM "issues" WHERE char_length("headline") > 40 ORDER BY "id" LIMIT 3;

-- drop check ck_issues_status__values on issues
ALTER TABLE "issues" DROP CONSTRAINT "ck_issues_status__values";

-- drop check ck_issues_level__values on issues
ALTER TABLE "issues" DROP CONSTRAINT "ck_issues_level__values";

-- drop column issues.origin
ALTER TABLE "issues" DROP COLUMN "origin";

-- rename table issues to tickets
ALTER TABLE "issues" RENAME TO "tickets";

-- rename column tickets.status to state
ALTER TABLE "tickets" RENAME COLUMN "status" TO "state";

-- rename column tickets.kind to sort
ALTER TABLE "tickets" RENAME COLUMN "kind" TO "sort";

-- rename column tickets.headline to title
ALTER TABLE "tickets" RENAME COLUMN "headline" TO "title";

-- rename column notes.issue_id to ticket_id
ALTER TABLE "notes" RENAME COLUMN "issue_id" TO "ticket_id";

-- rename column notes.kind to sort
ALTER TABLE "notes" RENAME COLUMN "kind" TO "sort";

-- rename primary key pk_issues to pk_tickets on tickets
ALTER TABLE "tickets" RENAME CONSTRAINT "pk_issues" TO "pk_tickets";

-- rename foreign key fk_notes_issue_id to fk_notes_ticket_id on notes
ALTER TABLE "notes" RENAME CONSTRAINT "fk_notes_issue_id" TO "fk_notes_ticket_id";

-- change column tickets.sort: type sort becomes text, converting its values
ALTER TABLE "tickets" ALTER COLUMN "sort" TYPE text USING "sort"::text;

-- change column notes.sort: type sort becomes text; default 'idea' becomes none, converting its values
ALTER TABLE "notes"
  ALTER COLUMN "sort" DROP DEFAULT,
  ALTER COLUMN "sort" TYPE text USING "sort"::text;

-- drop enum sort
DROP TYPE "sort";

-- create enum sort (bug, wish, task)
CREATE TYPE "sort" AS ENUM ('bug', 'wish', 'task');

-- change column tickets.sort: type text becomes sort, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "sort" TYPE sort USING (CASE WHEN "sort" = 'defect' THEN 'bug' WHEN "sort" = 'idea' THEN 'wish' ELSE "sort" END)::sort;

-- change column notes.sort: type text becomes sort, converting its values
ALTER TABLE "notes"
  ALTER COLUMN "sort" TYPE sort USING (CASE WHEN "sort" = 'defect' THEN 'bug' WHEN "sort" = 'idea' THEN 'wish' ELSE "sort" END)::sort;

-- rewrite state in the rows of tickets
UPDATE "tickets" SET "state" = 'closed' WHERE "state" = 'done';

-- change column tickets.state: default 'done' becomes 'open'; closed set (open, done, reopened) becomes (open, closed)
ALTER TABLE "tickets" ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" SET DEFAULT 'open';

-- rewrite level in the rows of tickets
UPDATE "tickets"
  SET "level" = CASE WHEN "level" = 'low' THEN '1' WHEN "level" = 'high' THEN '2' ELSE "level" END
  WHERE "level" IN ('low', 'high');

-- change column tickets.title: type varchar(80) becomes varchar(40)
ALTER TABLE "tickets" ALTER COLUMN "title" TYPE varchar(40) COLLATE "C";

-- change column notes.sort: default 'idea' becomes 'task'; closed set (task, defect, idea) becomes (bug, wish, task)
ALTER TABLE "notes" ALTER COLUMN "sort" DROP DEFAULT,
  ALTER COLUMN "sort" SET DEFAULT 'task';

-- add check ck_tickets_state__values on tickets: state IN ('open', 'closed')
ALTER TABLE "tickets"
  ADD CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed'));

-- add check ck_tickets_level__values on tickets: level IN ('1', '2')
ALTER TABLE "tickets" ADD CONSTRAINT "ck_tickets_level__values" CHECK ("level" IN ('1', '2'));

-- drop enum origin
DROP TYPE "origin";
