-- Colonnade migration 0002 change_chain_of_generated: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_sales_gross on sales
-- drop column sales.doubled
-- drop column sales.gross
-- drop column sales.tax
-- change column sales.net: type int becomes bigint; meaning integer becomes bigint
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sales' AND index_name = 'idx_sales_gross' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sales' AND column_name IN ('doubled', 'gross', 'tax') -> '0'
ALTER TABLE `sales`
  DROP INDEX `idx_sales_gross`,
  DROP COLUMN `doubled`,
  DROP COLUMN `gross`,
  DROP COLUMN `tax`,
  MODIFY COLUMN `net` bigint NOT NULL;

-- add column sales.tax (int, not null)
-- add column sales.gross (int, not null)
-- add column sales.doubled (int, not null)
-- create index idx_sales_gross on sales (gross)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sales' AND column_name IN ('tax', 'gross', 'doubled') -> '3'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sales' AND index_name = 'idx_sales_gross' -> '1'
ALTER TABLE `sales`
  ADD COLUMN `tax` int GENERATED ALWAYS AS (`net` * 3) STORED,
  ADD COLUMN `gross` int GENERATED ALWAYS AS (`net` + `tax`) STORED,
  ADD COLUMN `doubled` int GENERATED ALWAYS AS (`gross` + `gross`) STORED,
  ADD INDEX `idx_sales_gross` (`gross`);
