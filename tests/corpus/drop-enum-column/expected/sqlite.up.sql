-- Colonnade migration 0002 drop_enum_column: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of tickets.state

-- rebuild table tickets: new column level; without column state
CREATE TABLE "colonnade_new_tickets" (
  "id"    integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "sort"  text NOT NULL DEFAULT 'wish',
  "level" text NOT NULL DEFAULT 'low',
  CONSTRAINT "ck_tickets_sort__values" CHECK ("sort" IN ('bug', 'wish')),
  CONSTRAINT "ck_tickets_level__values" CHECK ("level" IN ('low', 'high'))
);
INSERT INTO "colonnade_new_tickets" ("id", "sort")
SELECT "id", "sort"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
