-- Colonnade migration 0002 make_enum_native: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: "lost" of tickets.state stays "open"

-- guard: state of tickets is none of "open", "closed", "lost"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE ("state" NOT IN ('open', 'closed', 'lost')) AND "state" NOT IN ('done')
  ORDER BY "id"
  LIMIT 3;

-- rebuild table tickets: state default 'new' becomes 'lost'; state closed set (new, open, done) becomes (open, closed, lost)
CREATE TABLE "colonnade_new_tickets" (
  "id"    integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state" text NOT NULL DEFAULT 'lost',
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed', 'lost'))
);
INSERT INTO "colonnade_new_tickets" ("id", "state")
SELECT "id", CASE WHEN "state" = 'done' THEN 'closed' ELSE "state" END
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
