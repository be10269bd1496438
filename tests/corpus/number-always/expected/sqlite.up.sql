-- Colonnade migration 0002 number_always: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table tickets: id identity byDefault becomes always
CREATE TABLE "colonnade_new_tickets" (
  "id"    integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "title" text NOT NULL,
  CONSTRAINT "ck_tickets_title__type" CHECK (length("title") <= 40)
);
INSERT INTO "colonnade_new_tickets" ("id", "title")
SELECT "id", "title"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
