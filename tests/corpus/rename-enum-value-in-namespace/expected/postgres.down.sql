-- Colonnade migration 0002 rename_enum_value_in_namespace: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_issues_status__values on desk.issues
ALTER TABLE "desk"."issues" DROP CONSTRAINT "ck_issues_status__values";

-- rename table desk.issues to desk.tickets
ALTER TABLE "desk"."issues" RENAME TO "tickets";

-- rename column desk.tickets.status to state
ALTER TABLE "desk"."tickets" RENAME COLUMN "status" TO "state";

-- rename primary key pk_issues to pk_tickets on desk.tickets
ALTER TABLE "desk"."tickets" RENAME CONSTRAINT "pk_issues" TO "pk_tickets";

-- change column desk.tickets.sort: type sort becomes text, converting its values
ALTER TABLE "desk"."tickets" ALTER COLUMN "sort" TYPE text USING "sort"::text;

-- change column notes.sort: type sort becomes text, converting its values
ALTER TABLE "notes" ALTER COLUMN "sort" TYPE text USING "sort"::text;

-- drop enum sort
DROP TYPE "sort";

-- create enum sort (bug, wish)
CREATE TYPE "sort" AS ENUM ('bug', 'wish');

-- change column desk.tickets.sort: type text becomes sort, converting its values
ALTER TABLE "desk"."tickets"
  ALTER COLUMN "sort" TYPE sort USING (CASE WHEN "sort" = 'defect' THEN 'bug' ELSE "sort" END)::sort;

-- change column notes.sort: type text becomes sort, converting its values
ALTER TABLE "notes"
  ALTER COLUMN "sort" TYPE sort USING (CASE WHEN "sort" = 'defect' THEN 'bug' ELSE "sort" END)::sort;

-- rewrite state in the rows of desk.tickets
UPDATE "desk"."tickets" SET "state" = 'closed' WHERE "state" = 'done';

-- change column desk.tickets.state: default 'done' becomes 'closed'; closed set (open, done) becomes (open, closed)
ALTER TABLE "desk"."tickets"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" SET DEFAULT 'closed';

-- add check ck_tickets_state__values on desk.tickets: state IN ('open', 'closed')
ALTER TABLE "desk"."tickets"
  ADD CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed'));
