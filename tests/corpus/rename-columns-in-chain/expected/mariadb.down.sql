-- Colonnade migration 0002 rename_columns_in_chain: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column addresses.second to first
ALTER TABLE `addresses` RENAME COLUMN `second` TO `first`;

-- rename column addresses.third to second
ALTER TABLE `addresses` RENAME COLUMN `third` TO `second`;

-- rename column addresses.fourth to third
-- rename index idx_addresses_third_second to idx_addresses_second_first on addresses
ALTER TABLE `addresses`
  RENAME COLUMN `fourth` TO `third`,
  RENAME INDEX `idx_addresses_third_second` TO `idx_addresses_second_first`;
