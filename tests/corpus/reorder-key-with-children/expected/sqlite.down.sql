-- Colonnade migration 0002 reorder_key_with_children: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: row, seat of tickets refers to no row of seats
SELECT "id", count(*) OVER ()
  FROM "tickets"
  WHERE "tickets"."row" IS NOT NULL AND "tickets"."seat" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "seats" AS "colonnade_parent" WHERE "colonnade_parent"."row" = "tickets"."row" AND "colonnade_parent"."number" = "tickets"."seat")
  ORDER BY "id"
  LIMIT 3;

-- rebuild table seats: its constraints change
CREATE TABLE "colonnade_new_seats" (
  "row"    text NOT NULL,
  "number" integer NOT NULL,
  "note"   text,
  CONSTRAINT "pk_seats" PRIMARY KEY ("row", "number"),
  CONSTRAINT "ck_seats_row__type" CHECK (length("row") <= 4),
  CONSTRAINT "ck_seats_note__type" CHECK (length("note") <= 40)
);
INSERT INTO "colonnade_new_seats" ("row", "number", "note")
SELECT "row", "number", "note"
FROM "seats";
DROP TABLE "seats";
ALTER TABLE "colonnade_new_seats" RENAME TO "seats";

-- rebuild table tickets: its constraints change
CREATE TABLE "colonnade_new_tickets" (
  "id"   integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "row"  text NOT NULL,
  "seat" integer NOT NULL,
  CONSTRAINT "ck_tickets_row__type" CHECK (length("row") <= 4),
  CONSTRAINT "fk_tickets_row_seat" FOREIGN KEY ("row", "seat") REFERENCES "seats" ("row", "number") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_tickets" ("id", "row", "seat")
SELECT "id", "row", "seat"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
