-- Colonnade migration 0002 require_closed_set: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: nulls of tickets.state become its backfill; nulls of tickets.sort become its backfill

-- rebuild table tickets: state null allowed becomes refused; state default none becomes 'new'; state closed set (open, closed) becomes (new, open, done); sort null allowed becomes refused; sort closed set (bug, wish) becomes (defect, wish)
CREATE TABLE "colonnade_new_tickets" (
  "id"    integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state" text NOT NULL DEFAULT 'new',
  "sort"  text NOT NULL,
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('new', 'open', 'done')),
  CONSTRAINT "ck_tickets_sort__values" CHECK ("sort" IN ('defect', 'wish'))
);
INSERT INTO "colonnade_new_tickets" ("id", "state", "sort")
SELECT
  "id",
  CASE WHEN coalesce("state", 'open') = 'closed' THEN 'done' ELSE coalesce("state", 'open') END,
  CASE WHEN coalesce("sort", 'wish') = 'bug' THEN 'defect' ELSE coalesce("sort", 'wish') END
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
