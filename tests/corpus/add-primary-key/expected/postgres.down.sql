-- Colonnade migration 0002 add_primary_key: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: all rows of prices

-- drop foreign key fk_prices_currency of prices
ALTER TABLE "prices" DROP CONSTRAINT "fk_prices_currency";

-- drop primary key of currencies (code)
ALTER TABLE "currencies" DROP CONSTRAINT "pk_currencies";

-- drop table prices
DROP TABLE "prices";
