-- Colonnade migration 0002 rename_column_in_keys: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename column shops.code to number
ALTER TABLE "shops" RENAME COLUMN "code" TO "number";

-- rename column shops.city to town
ALTER TABLE "shops" RENAME COLUMN "city" TO "town";

-- rename column clerks.code to shop_number
ALTER TABLE "clerks" RENAME COLUMN "code" TO "shop_number";

-- rebuild table shops: its constraints change
CREATE TABLE "colonnade_new_shops" (
  "number" text NOT NULL,
  "town"   text NOT NULL,
  CONSTRAINT "pk_shops" PRIMARY KEY ("town", "number"),
  CONSTRAINT "ck_shops_number__type" CHECK (length("number") <= 8),
  CONSTRAINT "ck_shops_town__type" CHECK (length("town") <= 20),
  CONSTRAINT "ck_shops_named" CHECK ("number" <> "town")
);
INSERT INTO "colonnade_new_shops" ("number", "town")
SELECT "number", "town"
FROM "shops";
DROP TABLE "shops";
ALTER TABLE "colonnade_new_shops" RENAME TO "shops";
CREATE INDEX "idx_shops_number_town" ON "shops" ("number" DESC, "town");

-- rebuild table clerks: its constraints change
CREATE TABLE "colonnade_new_clerks" (
  "id"          integer NOT NULL CONSTRAINT "pk_clerks" PRIMARY KEY AUTOINCREMENT,
  "city"        text NOT NULL,
  "shop_number" text NOT NULL,
  CONSTRAINT "uq_clerks_shop_number_id" UNIQUE ("shop_number", "id"),
  CONSTRAINT "ck_clerks_city__type" CHECK (length("city") <= 20),
  CONSTRAINT "ck_clerks_shop_number__type" CHECK (length("shop_number") <= 8),
  CONSTRAINT "fk_clerks_city_shop_number" FOREIGN KEY ("city", "shop_number") REFERENCES "shops" ("town", "number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "colonnade_new_clerks" ("id", "city", "shop_number")
SELECT "id", "city", "shop_number"
FROM "clerks";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_clerks';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_clerks', seq FROM sqlite_sequence WHERE name = 'clerks';
DROP TABLE "clerks";
ALTER TABLE "colonnade_new_clerks" RENAME TO "clerks";
