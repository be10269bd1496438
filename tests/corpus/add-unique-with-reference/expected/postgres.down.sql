-- Colonnade migration 0002 add_unique_with_reference: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: all rows of offers

-- drop foreign key fk_stocks_sku of stocks
ALTER TABLE "stocks" DROP CONSTRAINT "fk_stocks_sku";

-- drop foreign key fk_offers_product of offers
ALTER TABLE "offers" DROP CONSTRAINT "fk_offers_product";

-- drop unique uq_products_sku on products
ALTER TABLE "products" DROP CONSTRAINT "uq_products_sku";

-- drop table offers
DROP TABLE "offers";
