-- Colonnade migration 0002 rename_column_in_keys: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename column shops.code to number
ALTER TABLE "shops" RENAME COLUMN "code" TO "number";

-- rename column shops.city to town
ALTER TABLE "shops" RENAME COLUMN "city" TO "town";

-- rename column clerks.code to shop_number
ALTER TABLE "clerks" RENAME COLUMN "code" TO "shop_number";

-- rename index idx_shops_code_city to idx_shops_number_town on shops
ALTER INDEX "idx_shops_code_city" RENAME TO "idx_shops_number_town";

-- rename unique uq_clerks_code_id to uq_clerks_shop_number_id on clerks
ALTER TABLE "clerks" RENAME CONSTRAINT "uq_clerks_code_id" TO "uq_clerks_shop_number_id";

-- rename foreign key fk_clerks_city_code to fk_clerks_city_shop_number on clerks
ALTER TABLE "clerks" RENAME CONSTRAINT "fk_clerks_city_code" TO "fk_clerks_city_shop_number";
