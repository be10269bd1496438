-- Colonnade migration 0002 make_enum_native: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "lost" of tickets.state stays "open"

-- guard: state of tickets is none of "open", "closed", "lost"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE ("state"::text NOT IN ('open', 'closed', 'lost')) AND "state" NOT IN ('done')
  ORDER BY "id"
  LIMIT 3;

-- change column tickets.state: type ticket_state becomes text; default 'new' becomes 'lost'; collation the table's becomes C; closed set (new, open, done) becomes (open, closed, lost), converting its values
ALTER TABLE "tickets"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE text COLLATE "C" USING CASE WHEN "state"::text = 'done' THEN 'closed' ELSE "state"::text END,
  ALTER COLUMN "state" SET DEFAULT 'lost';

-- add check ck_tickets_state__values on tickets: state IN ('open', 'closed', 'lost')
ALTER TABLE "tickets"
  ADD CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed', 'lost'));

-- drop enum ticket_state
DROP TYPE "ticket_state";
