-- Colonnade migration 0002 add_native_enum_value: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- drop view major_tickets
DROP VIEW "major_tickets";

-- rebuild table tickets: severity closed set (minor, major) becomes (none, minor, it's middling, major, fatal)
CREATE TABLE "colonnade_new_tickets" (
  "id"       integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "severity" text NOT NULL DEFAULT 'minor',
  CONSTRAINT "ck_tickets_severity__values" CHECK ("severity" IN ('none', 'minor', 'it''s middling', 'major', 'fatal'))
);
INSERT INTO "colonnade_new_tickets" ("id", "severity")
SELECT "id", "severity"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";

-- rebuild table notes: severity closed set (minor, major) becomes (none, minor, it's middling, major, fatal)
CREATE TABLE "colonnade_new_notes" (
  "id"        integer NOT NULL CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT,
  "ticket_id" integer NOT NULL,
  "severity"  text NOT NULL,
  CONSTRAINT "ck_notes_severity__values" CHECK ("severity" IN ('none', 'minor', 'it''s middling', 'major', 'fatal')),
  CONSTRAINT "fk_notes_ticket_id" FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_notes" ("id", "ticket_id", "severity")
SELECT "id", "ticket_id", "severity"
FROM "notes";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_notes';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_notes', seq FROM sqlite_sequence WHERE name = 'notes';
DROP TABLE "notes";
ALTER TABLE "colonnade_new_notes" RENAME TO "notes";

-- create view major_tickets
CREATE VIEW "major_tickets" ("id") AS
SELECT
  "t"."id"
FROM "tickets" AS "t"
WHERE "t"."severity" = 'major';
