-- Colonnade migration 0002 replace_natural_key: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table countries: new column id
CREATE TABLE "colonnade_new_countries" (
  "id"   integer NOT NULL CONSTRAINT "pk_countries" PRIMARY KEY AUTOINCREMENT,
  "code" text NOT NULL,
  "name" text NOT NULL,
  CONSTRAINT "uq_countries_code" UNIQUE ("code"),
  CONSTRAINT "ck_countries_code__type" CHECK (length("code") <= 2),
  CONSTRAINT "ck_countries_name__type" CHECK (length("name") <= 60)
);
INSERT INTO "colonnade_new_countries" ("code", "name")
SELECT "code", "name"
FROM "countries";
DROP TABLE "countries";
ALTER TABLE "colonnade_new_countries" RENAME TO "countries";
