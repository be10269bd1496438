-- Colonnade migration 0002 open_closed_set: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: state of tickets is none of "open", "closed"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "state" NOT IN ('open', 'closed')
  ORDER BY "id"
  LIMIT 3;

-- guard: sort of tickets is none of "bug", "it's a wish"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "sort" NOT IN ('bug', 'it''s a wish')
  ORDER BY "id"
  LIMIT 3;

-- rebuild table tickets: state meaning text becomes oneOf; sort meaning text becomes oneOf
CREATE TABLE "colonnade_new_tickets" (
  "id"    integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state" text NOT NULL DEFAULT 'open',
  "sort"  text NOT NULL DEFAULT 'bug',
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed')),
  CONSTRAINT "ck_tickets_sort__values" CHECK ("sort" IN ('bug', 'it''s a wish'))
);
INSERT INTO "colonnade_new_tickets" ("id", "state", "sort")
SELECT "id", "state", "sort"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
