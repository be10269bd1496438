-- Colonnade migration 0002 add_primary_key: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: code of currencies is not unique
SELECT count(*) OVER ()
  FROM "currencies"
  WHERE "code" IN (SELECT "code" FROM "currencies" GROUP BY "code" HAVING count(*) > 1)
  LIMIT 1;

-- create table prices
CREATE TABLE "prices" (
  "id"       integer NOT NULL CONSTRAINT "pk_prices" PRIMARY KEY AUTOINCREMENT,
  "currency" text NOT NULL,
  CONSTRAINT "ck_prices_currency__type" CHECK (length("currency") <= 3),
  CONSTRAINT "fk_prices_currency" FOREIGN KEY ("currency") REFERENCES "currencies" ("code") ON DELETE CASCADE
);

-- rebuild table currencies: its constraints change
CREATE TABLE "colonnade_new_currencies" (
  "code" text NOT NULL,
  "name" text NOT NULL,
  CONSTRAINT "pk_currencies" PRIMARY KEY ("code"),
  CONSTRAINT "ck_currencies_code__type" CHECK (length("code") <= 3),
  CONSTRAINT "ck_currencies_name__type" CHECK (length("name") <= 40)
);
INSERT INTO "colonnade_new_currencies" ("code", "name")
SELECT "code", "name"
FROM "currencies";
DROP TABLE "currencies";
ALTER TABLE "colonnade_new_currencies" RENAME TO "currencies";
