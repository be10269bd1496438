-- Colonnade migration 0002 remove_enum_value_to_null: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: "unset" of tickets.priority stays null

-- rebuild table tickets: priority closed set (low, high) becomes (low, high, unset)
CREATE TABLE "colonnade_new_tickets" (
  "id"       integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "priority" text,
  CONSTRAINT "ck_tickets_priority__values" CHECK ("priority" IN ('low', 'high', 'unset'))
);
INSERT INTO "colonnade_new_tickets" ("id", "priority")
SELECT "id", "priority"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
