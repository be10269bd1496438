-- Colonnade migration 0002 rename_columns_in_chain: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename column addresses.second to first
ALTER TABLE "addresses" RENAME COLUMN "second" TO "first";

-- rename column addresses.third to second
ALTER TABLE "addresses" RENAME COLUMN "third" TO "second";

-- rename column addresses.fourth to third
ALTER TABLE "addresses" RENAME COLUMN "fourth" TO "third";

-- rebuild table addresses: its constraints change
CREATE TABLE "colonnade_new_addresses" (
  "id"     integer NOT NULL CONSTRAINT "pk_addresses" PRIMARY KEY AUTOINCREMENT,
  "first"  text NOT NULL,
  "second" text,
  "third"  text NOT NULL DEFAULT 'none',
  CONSTRAINT "ck_addresses_first__type" CHECK (length("first") <= 40),
  CONSTRAINT "ck_addresses_second__type" CHECK (length("second") <= 60),
  CONSTRAINT "ck_addresses_third__type" CHECK (length("third") <= 80),
  CONSTRAINT "ck_addresses_long" CHECK (length("third") > 1)
);
INSERT INTO "colonnade_new_addresses" ("id", "first", "second", "third")
SELECT "id", "first", "second", "third"
FROM "addresses";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_addresses';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_addresses', seq FROM sqlite_sequence WHERE name = 'addresses';
DROP TABLE "addresses";
ALTER TABLE "colonnade_new_addresses" RENAME TO "addresses";
CREATE INDEX "idx_addresses_second_first" ON "addresses" ("second", "first");
