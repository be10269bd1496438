-- Colonnade migration 0002 reorder_primary_key: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

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
