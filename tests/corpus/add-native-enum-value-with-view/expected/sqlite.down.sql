-- Colonnade migration 0002 add_native_enum_value_with_view: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: state of tickets is none of "open", "closed"
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "state" NOT IN ('open', 'closed')
  ORDER BY "id"
  LIMIT 3;

-- drop view doubtful
DROP VIEW "doubtful";

-- rebuild table tickets: state closed set (open, closed, it's) becomes (open, closed)
CREATE TABLE "colonnade_new_tickets" (
  "id"    integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state" text NOT NULL,
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed'))
);
INSERT INTO "colonnade_new_tickets" ("id", "state")
SELECT "id", "state"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
