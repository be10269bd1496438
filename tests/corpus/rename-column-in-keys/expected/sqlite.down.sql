-- Colonnade migration 0002 rename_column_in_keys: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename column shops.number to code
ALTER TABLE "shops" RENAME COLUMN "number" TO "code";

-- rename column shops.town to city
ALTER TABLE "shops" RENAME COLUMN "town" TO "city";

-- rename column clerks.shop_number to code
ALTER TABLE "clerks" RENAME COLUMN "shop_number" TO "code";

-- rebuild table shops: its constraints change
CREATE TABLE "colonnade_new_shops" (
  "code" text NOT NULL,
  "city" text NOT NULL,
  CONSTRAINT "pk_shops" PRIMARY KEY ("city", "code"),
  CONSTRAINT "ck_shops_code__type" CHECK (length("code") <= 8),
  CONSTRAINT "ck_shops_city__type" CHECK (length("city") <= 20),
  CONSTRAINT "ck_shops_named" CHECK ("code" <> "city")
);
INSERT INTO "colonnade_new_shops" ("code", "city")
SELECT "code", "city"
FROM "shops";
DROP TABLE "shops";
ALTER TABLE "colonnade_new_shops" RENAME TO "shops";
CREATE INDEX "idx_shops_code_city" ON "shops" ("code" DESC, "city");

-- rebuild table clerks: its constraints change
CREATE TABLE "colonnade_new_clerks" (
  "id"   integer NOT NULL CONSTRAINT "pk_clerks" PRIMARY KEY AUTOINCREMENT,
  "city" text NOT NULL,
  "code" text NOT NULL,
  CONSTRAINT "uq_clerks_code_id" UNIQUE ("code", "id"),
  CONSTRAINT "ck_clerks_city__type" CHECK (length("city") <= 20),
  CONSTRAINT "ck_clerks_code__type" CHECK (length("code") <= 8),
  CONSTRAINT "fk_clerks_city_code" FOREIGN KEY ("city", "code") REFERENCES "shops" ("city", "code") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "colonnade_new_clerks" ("id", "city", "code")
SELECT "id", "city", "code"
FROM "clerks";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_clerks';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_clerks', seq FROM sqlite_sequence WHERE name = 'clerks';
DROP TABLE "clerks";
ALTER TABLE "colonnade_new_clerks" RENAME TO "clerks";
