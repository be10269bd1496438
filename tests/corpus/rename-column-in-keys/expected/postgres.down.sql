-- Colonnade migration 0002 rename_column_in_keys: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename column shops.number to code
ALTER TABLE "shops" RENAME COLUMN "number" TO "code";

-- rename column shops.town to city
ALTER TABLE "shops" RENAME COLUMN "town" TO "city";

-- rename column clerks.shop_number to code
ALTER TABLE "clerks" RENAME COLUMN "shop_number" TO "code";

-- rename index idx_shops_number_town to idx_shops_code_city on shops
ALTER INDEX "idx_shops_number_town" RENAME TO "idx_shops_code_city";

-- rename unique uq_clerks_shop_number_id to uq_clerks_code_id on clerks
ALTER TABLE "clerks" RENAME CONSTRAINT "uq_clerks_shop_number_id" TO "uq_clerks_code_id";

-- rename foreign key fk_clerks_city_shop_number to fk_clerks_city_code on clerks
ALTER TABLE "clerks" RENAME CONSTRAINT "fk_clerks_city_shop_number" TO "fk_clerks_city_code";
