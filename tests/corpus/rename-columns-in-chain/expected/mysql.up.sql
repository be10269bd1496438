-- Colonnade migration 0002 rename_columns_in_chain: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_addresses_long on addresses
-- rename column addresses.third to fourth
ALTER TABLE `addresses`
  DROP CONSTRAINT `ck_addresses_long`,
  RENAME COLUMN `third` TO `fourth`;

-- add check ck_addresses_long on addresses: char_length(fourth) > 1
ALTER TABLE `addresses` ADD CONSTRAINT `ck_addresses_long` CHECK (char_length(`fourth`) > 1);

-- rename column addresses.second to third
ALTER TABLE `addresses` RENAME COLUMN `second` TO `third`;

-- rename column addresses.first to second
-- rename index idx_addresses_second_first to idx_addresses_third_second on addresses
ALTER TABLE `addresses`
  RENAME COLUMN `first` TO `second`,
  RENAME INDEX `idx_addresses_second_first` TO `idx_addresses_third_second`;
