-- Colonnade migration 0002 require_closed_set: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: state of tickets is none of "open", "closed"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE ("state" NOT IN ('open', 'closed')) AND "state" NOT IN ('done')
  ORDER BY "id"
  LIMIT 3;

-- rebuild table tickets: state null refused becomes allowed; state default 'new' becomes none; state closed set (new, open, done) becomes (open, closed); sort null refused becomes allowed; sort closed set (defect, wish) becomes (bug, wish)
CREATE TABLE "colonnade_new_tickets" (
  "id"    integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state" text,
  "sort"  text,
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed')),
  CONSTRAINT "ck_tickets_sort__values" CHECK ("sort" IN ('bug', 'wish'))
);
INSERT INTO "colonnade_new_tickets" ("id", "state", "sort")
SELECT
  "id",
  CASE WHEN "state" = 'done' THEN 'closed' ELSE "state" END,
  CASE WHEN "sort" = 'defect' THEN 'bug' ELSE "sort" END
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
