-- Colonnade migration 0002 collate_key_with_children: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_uses_code of uses
-- change column uses.code: collation the table's becomes utf8mb4_bin
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'uses' AND constraint_name = 'fk_uses_code' -> '0'
ALTER TABLE `uses`
  DROP FOREIGN KEY `fk_uses_code`,
  MODIFY COLUMN `code` varchar(40) COLLATE utf8mb4_bin NOT NULL;

-- drop index idx_codes_short on codes
-- drop column codes.short
-- change column codes.code: collation the table's becomes utf8mb4_bin
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'codes' AND index_name = 'idx_codes_short' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'codes' AND column_name = 'short' -> '0'
ALTER TABLE `codes`
  DROP INDEX `idx_codes_short`,
  DROP COLUMN `short`,
  MODIFY COLUMN `code` varchar(40) COLLATE utf8mb4_bin NOT NULL;

-- add column codes.short (varchar(50), not null)
-- create index idx_codes_short on codes (short)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'codes' AND column_name = 'short' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'codes' AND index_name = 'idx_codes_short' -> '1'
ALTER TABLE `codes`
  ADD COLUMN `short` varchar(50) GENERATED ALWAYS AS (concat_ws('', `code`, '!')) STORED,
  ADD INDEX `idx_codes_short` (`short`);

-- add foreign key fk_uses_code: uses (code) to codes (code) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'uses' AND constraint_name = 'fk_uses_code' -> '1'
ALTER TABLE `uses`
  ADD CONSTRAINT `fk_uses_code` FOREIGN KEY (`code`) REFERENCES `codes` (`code`) ON DELETE CASCADE ON UPDATE CASCADE;
