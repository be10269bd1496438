-- Colonnade migration 0002 add_native_enum_value_with_view: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table tickets: state closed set (open, closed) becomes (open, closed, it's)
CREATE TABLE "colonnade_new_tickets" (
  "id"    integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state" text NOT NULL,
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed', 'it''s'))
);
INSERT INTO "colonnade_new_tickets" ("id", "state")
SELECT "id", "state"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";

-- create view doubtful
CREATE VIEW "doubtful" ("id") AS
SELECT
  "t"."id"
FROM "tickets" AS "t"
WHERE "t"."state" = 'it''s';
