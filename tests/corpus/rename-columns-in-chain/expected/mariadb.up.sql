-- Colonnade migration 0002 rename_columns_in_chain: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column addresses.third to fourth
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'addresses' AND column_name = 'third' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'addresses' AND column_name = 'fourth' -> '1'
ALTER TABLE `addresses` RENAME COLUMN `third` TO `fourth`;

-- rename column addresses.second to third
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'addresses' AND column_name = 'second' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'addresses' AND column_name = 'third' -> '1'
ALTER TABLE `addresses` RENAME COLUMN `second` TO `third`;

-- rename column addresses.first to second
-- rename index idx_addresses_second_first to idx_addresses_third_second on addresses
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'addresses' AND column_name = 'first' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'addresses' AND column_name = 'second' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'addresses' AND index_name = 'idx_addresses_second_first' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'addresses' AND index_name = 'idx_addresses_third_second' -> '2'
ALTER TABLE `addresses`
  RENAME COLUMN `first` TO `second`,
  RENAME INDEX `idx_addresses_second_first` TO `idx_addresses_third_second`;
