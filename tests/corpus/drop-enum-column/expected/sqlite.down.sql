-- Colonnade migration 0002 drop_enum_column: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of tickets.level; tickets.state comes back empty

-- rebuild table tickets: new column state; without column level
CREATE TABLE "colonnade_new_tickets" (
  "id"    integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state" text NOT NULL,
  "sort"  text NOT NULL DEFAULT 'wish',
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed')),
  CONSTRAINT "ck_tickets_sort__values" CHECK ("sort" IN ('bug', 'wish'))
);
INSERT INTO "colonnade_new_tickets" ("id", "state", "sort")
SELECT "id", 'open', "sort"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
