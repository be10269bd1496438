-- Colonnade migration 0002 rename_columns_in_chain: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column addresses.second to first
ALTER TABLE `addresses` RENAME COLUMN `second` TO `first`;

-- rename column addresses.third to second
-- drop check ck_addresses_long on addresses
ALTER TABLE `addresses`
  RENAME COLUMN `third` TO `second`,
  DROP CONSTRAINT `ck_addresses_long`;

-- rename column addresses.fourth to third
ALTER TABLE `addresses` RENAME COLUMN `fourth` TO `third`;

-- add check ck_addresses_long on addresses: char_length(third) > 1
-- rename index idx_addresses_third_second to idx_addresses_second_first on addresses
ALTER TABLE `addresses`
  ADD CONSTRAINT `ck_addresses_long` CHECK (char_length(`third`) > 1),
  RENAME INDEX `idx_addresses_third_second` TO `idx_addresses_second_first`;
