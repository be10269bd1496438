-- Colonnade migration 0002 number_plain_key: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table tickets: id identity none becomes byDefault
CREATE TABLE "colonnade_new_tickets" (
  "id"    integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "title" text NOT NULL,
  CONSTRAINT "ck_tickets_title__type" CHECK (length("title") <= 40)
);
INSERT INTO "colonnade_new_tickets" ("id", "title")
SELECT "id", "title"
FROM "tickets";
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
