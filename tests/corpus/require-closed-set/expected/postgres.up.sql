-- Colonnade migration 0002 require_closed_set: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: nulls of tickets.state become its backfill; nulls of tickets.sort become its backfill

-- drop check ck_tickets_state__values on tickets
ALTER TABLE "tickets" DROP CONSTRAINT "ck_tickets_state__values";

-- change enum sort from (bug, wish) to (defect, wish)
ALTER TYPE "sort" RENAME VALUE 'bug' TO 'defect';

-- change column tickets.state: null allowed becomes refused; default none becomes 'new'; closed set (open, closed) becomes (new, open, done), converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "state" TYPE text COLLATE "C" USING CASE WHEN coalesce("state", 'open') = 'closed' THEN 'done' ELSE coalesce("state", 'open') END,
  ALTER COLUMN "state" SET NOT NULL,
  ALTER COLUMN "state" SET DEFAULT 'new';

-- change column tickets.sort: null allowed becomes refused; closed set (bug, wish) becomes (defect, wish), converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "sort" TYPE sort USING coalesce("sort", 'wish'),
  ALTER COLUMN "sort" SET NOT NULL;

-- add check ck_tickets_state__values on tickets: state IN ('new', 'open', 'done')
ALTER TABLE "tickets"
  ADD CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('new', 'open', 'done'));
