-- Colonnade migration 0002 add_enum_values_anywhere: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table tickets: priority default 'low' becomes 'in the middle'; priority closed set (low, high) becomes (lowest, low, in the middle, high, highest); severity closed set (minor, major) becomes (none, trivial, minor, middle, major, it's over)
CREATE TABLE "colonnade_new_tickets" (
  "id"       integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "priority" text NOT NULL DEFAULT 'in the middle',
  "severity" text NOT NULL,
  CONSTRAINT "ck_tickets_priority__values" CHECK ("priority" IN ('lowest', 'low', 'in the middle', 'high', 'highest')),
  CONSTRAINT "ck_tickets_severity__values" CHECK ("severity" IN ('none', 'trivial', 'minor', 'middle', 'major', 'it''s over'))
);
INSERT INTO "colonnade_new_tickets" ("id", "priority", "severity")
SELECT "id", "priority", "severity"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
