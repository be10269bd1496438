-- Colonnade migration 0002 change_chain_of_generated: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_sales_gross on sales
-- drop column sales.doubled
-- drop column sales.gross
-- drop column sales.tax
-- change column sales.net: type int becomes bigint; meaning integer becomes bigint
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
ALTER TABLE `sales`
  ADD COLUMN `tax` int GENERATED ALWAYS AS (`net` * 3) STORED NOT NULL,
  ADD COLUMN `gross` int GENERATED ALWAYS AS (`net` + `tax`) STORED NOT NULL,
  ADD COLUMN `doubled` int GENERATED ALWAYS AS (`gross` + `gross`) STORED NOT NULL,
  ADD INDEX `idx_sales_gross` (`gross`);
