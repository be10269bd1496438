-- Colonnade migration 0002 exchange_key_and_unique: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table places: its constraints change
CREATE TABLE "colonnade_new_places" (
  "code"   text NOT NULL,
  "number" integer NOT NULL,
  CONSTRAINT "pk_places" PRIMARY KEY ("number"),
  CONSTRAINT "uq_places_code" UNIQUE ("code"),
  CONSTRAINT "ck_places_code__type" CHECK (length("code") <= 8)
);
INSERT INTO "colonnade_new_places" ("code", "number")
SELECT "code", "number"
FROM "places";
DROP TABLE "places";
ALTER TABLE "colonnade_new_places" RENAME TO "places";
