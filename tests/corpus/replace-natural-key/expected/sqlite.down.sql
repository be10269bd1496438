-- Colonnade migration 0002 replace_natural_key: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of countries.id

-- rebuild table countries: without column id
CREATE TABLE "colonnade_new_countries" (
  "code" text NOT NULL,
  "name" text NOT NULL,
  CONSTRAINT "pk_countries" PRIMARY KEY ("code"),
  CONSTRAINT "ck_countries_code__type" CHECK (length("code") <= 2),
  CONSTRAINT "ck_countries_name__type" CHECK (length("name") <= 60)
);
INSERT INTO "colonnade_new_countries" ("code", "name")
SELECT "code", "name"
FROM "countries";
DROP TABLE "countries";
ALTER TABLE "colonnade_new_countries" RENAME TO "countries";
