-- Colonnade migration 0002 keep_updated_beside_renamed_value: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_tickets_state__values on tickets
ALTER TABLE "tickets" DROP CONSTRAINT "ck_tickets_state__values";

-- change column tickets.sort: type sort becomes text, converting its values
ALTER TABLE "tickets" ALTER COLUMN "sort" TYPE text USING "sort"::text;

-- drop enum sort
DROP TYPE "sort";

-- create enum sort (wish, defect)
CREATE TYPE "sort" AS ENUM ('wish', 'defect');

-- change column tickets.sort: type text becomes sort, converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "sort" TYPE sort USING (CASE WHEN "sort" = 'bug' THEN 'defect' ELSE "sort" END)::sort;

-- rewrite state in the rows of tickets
ALTER TABLE "tickets" DISABLE TRIGGER "trg_tickets_updated_at";
UPDATE "tickets" SET "state" = 'done' WHERE "state" = 'closed';
ALTER TABLE "tickets" ENABLE TRIGGER "trg_tickets_updated_at";

-- add check ck_tickets_state__values on tickets: state IN ('open', 'done')
ALTER TABLE "tickets" ADD CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'done'));
