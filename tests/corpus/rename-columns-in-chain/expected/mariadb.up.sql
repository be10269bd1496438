-- Colonnade migration 0002 rename_columns_in_chain: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column addresses.third to fourth
ALTER TABLE `addresses` RENAME COLUMN `third` TO `fourth`;

-- rename column addresses.second to third
ALTER TABLE `addresses` RENAME COLUMN `second` TO `third`;

-- rename column addresses.first to second
-- rename index idx_addresses_second_first to idx_addresses_third_second on addresses
ALTER TABLE `addresses`
  RENAME COLUMN `first` TO `second`,
  RENAME INDEX `idx_addresses_second_first` TO `idx_addresses_third_second`;
