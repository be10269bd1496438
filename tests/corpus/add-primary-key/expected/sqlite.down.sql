-- Colonnade migration 0002 add_primary_key: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: all rows of prices

-- rebuild table currencies: its constraints change
CREATE TABLE "colonnade_new_currencies" (
  "code" text NOT NULL,
  "name" text NOT NULL,
  CONSTRAINT "ck_currencies_code__type" CHECK (length("code") <= 3),
  CONSTRAINT "ck_currencies_name__type" CHECK (length("name") <= 40)
);
INSERT INTO "colonnade_new_currencies" ("code", "name")
SELECT "code", "name"
FROM "currencies";
DROP TABLE "currencies";
ALTER TABLE "colonnade_new_currencies" RENAME TO "currencies";

-- drop table prices
DROP TABLE "prices";
