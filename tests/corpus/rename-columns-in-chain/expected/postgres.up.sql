-- Colonnade migration 0002 rename_columns_in_chain: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename column addresses.third to fourth
ALTER TABLE "addresses" RENAME COLUMN "third" TO "fourth";

-- rename column addresses.second to third
ALTER TABLE "addresses" RENAME COLUMN "second" TO "third";

-- rename column addresses.first to second
ALTER TABLE "addresses" RENAME COLUMN "first" TO "second";

-- rename index idx_addresses_second_first to idx_addresses_third_second on addresses
ALTER INDEX "idx_addresses_second_first" RENAME TO "idx_addresses_third_second";
