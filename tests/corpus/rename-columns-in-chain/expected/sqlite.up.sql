-- Colonnade migration 0002 rename_columns_in_chain: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename column addresses.third to fourth
ALTER TABLE "addresses" RENAME COLUMN "third" TO "fourth";

-- rename column addresses.second to third
ALTER TABLE "addresses" RENAME COLUMN "second" TO "third";

-- rename column addresses.first to second
ALTER TABLE "addresses" RENAME COLUMN "first" TO "second";

-- rebuild table addresses: its constraints change
CREATE TABLE "colonnade_new_addresses" (
  "id"     integer NOT NULL CONSTRAINT "pk_addresses" PRIMARY KEY AUTOINCREMENT,
  "second" text NOT NULL,
  "third"  text,
  "fourth" text NOT NULL DEFAULT 'none',
  CONSTRAINT "ck_addresses_second__type" CHECK (length("second") <= 40),
  CONSTRAINT "ck_addresses_third__type" CHECK (length("third") <= 60),
  CONSTRAINT "ck_addresses_fourth__type" CHECK (length("fourth") <= 80),
  CONSTRAINT "ck_addresses_long" CHECK (length("fourth") > 1)
);
INSERT INTO "colonnade_new_addresses" ("id", "second", "third", "fourth")
SELECT "id", "second", "third", "fourth"
FROM "addresses";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_addresses';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_addresses', seq FROM sqlite_sequence WHERE name = 'addresses';
DROP TABLE "addresses";
ALTER TABLE "colonnade_new_addresses" RENAME TO "addresses";
CREATE INDEX "idx_addresses_third_second" ON "addresses" ("third", "second");
