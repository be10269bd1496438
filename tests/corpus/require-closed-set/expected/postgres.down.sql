-- Colonnade migration 0002 require_closed_set: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: state of tickets is none of "open", "closed"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE ("state" NOT IN ('open', 'closed')) AND "state" NOT IN ('done')
  ORDER BY "id"
  LIMIT 3;

-- drop check ck_tickets_state__values on tickets
ALTER TABLE "tickets" DROP CONSTRAINT "ck_tickets_state__values";

-- change enum sort from (defect, wish) to (bug, wish)
ALTER TYPE "sort" RENAME VALUE 'defect' TO 'bug';

-- change column tickets.state: null refused becomes allowed; default 'new' becomes none; closed set (new, open, done) becomes (open, closed)
ALTER TABLE "tickets" ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" DROP NOT NULL;

-- rewrite state in the rows of tickets
UPDATE "tickets" SET "state" = 'closed' WHERE "state" = 'done';

-- change column tickets.sort: null refused becomes allowed; closed set (defect, wish) becomes (bug, wish)
ALTER TABLE "tickets" ALTER COLUMN "sort" DROP NOT NULL;

-- add check ck_tickets_state__values on tickets: state IN ('open', 'closed')
ALTER TABLE "tickets"
  ADD CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed'));
