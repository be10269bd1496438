-- Colonnade migration 0002 replace_natural_key: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of countries.id

-- drop foreign key fk_cities_country of cities
ALTER TABLE "cities" DROP CONSTRAINT "fk_cities_country";

-- drop unique uq_countries_code on countries
ALTER TABLE "countries" DROP CONSTRAINT "uq_countries_code";

-- drop primary key of countries (id)
ALTER TABLE "countries" DROP CONSTRAINT "pk_countries";

-- drop column countries.id
ALTER TABLE "countries" DROP COLUMN "id";

-- add primary key of countries (code)
ALTER TABLE "countries" ADD CONSTRAINT "pk_countries" PRIMARY KEY ("code");

-- add foreign key fk_cities_country: cities (country) to countries (code) on delete cascade
ALTER TABLE "cities"
  ADD CONSTRAINT "fk_cities_country" FOREIGN KEY ("country") REFERENCES "countries" ("code") ON DELETE CASCADE;
