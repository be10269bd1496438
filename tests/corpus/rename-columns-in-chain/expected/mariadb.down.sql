-- Colonnade migration 0002 rename_columns_in_chain: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column addresses.second to first
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'addresses' AND column_name = 'second' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'addresses' AND column_name = 'first' -> '1'
ALTER TABLE `addresses` RENAME COLUMN `second` TO `first`;

-- rename column addresses.third to second
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'addresses' AND column_name = 'third' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'addresses' AND column_name = 'second' -> '1'
ALTER TABLE `addresses` RENAME COLUMN `third` TO `second`;

-- rename column addresses.fourth to third
-- rename index idx_addresses_third_second to idx_addresses_second_first on addresses
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'addresses' AND column_name = 'fourth' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'addresses' AND column_name = 'third' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'addresses' AND index_name = 'idx_addresses_third_second' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'addresses' AND index_name = 'idx_addresses_second_first' -> '2'
ALTER TABLE `addresses`
  RENAME COLUMN `fourth` TO `third`,
  RENAME INDEX `idx_addresses_third_second` TO `idx_addresses_second_first`;
