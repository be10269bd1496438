-- Colonnade migration 0002 collate_key_with_children: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_uses_code of uses
-- change column uses.code: collation utf8mb4_0900_as_cs becomes the table's
ALTER TABLE `uses`
  DROP FOREIGN KEY `fk_uses_code`,
  MODIFY COLUMN `code` varchar(40) NOT NULL;

-- drop index idx_codes_short on codes
-- drop column codes.short
-- change column codes.code: collation utf8mb4_0900_as_cs becomes the table's
ALTER TABLE `codes`
  DROP INDEX `idx_codes_short`,
  DROP COLUMN `short`,
  MODIFY COLUMN `code` varchar(40) NOT NULL;

-- add column codes.short (varchar(50), not null)
-- create index idx_codes_short on codes (short)
ALTER TABLE `codes`
  ADD COLUMN `short` varchar(50) GENERATED ALWAYS AS (concat_ws('', `code`, '!')) STORED NOT NULL,
  ADD INDEX `idx_codes_short` (`short`);

-- add foreign key fk_uses_code: uses (code) to codes (code) on delete cascade
ALTER TABLE `uses`
  ADD CONSTRAINT `fk_uses_code` FOREIGN KEY (`code`) REFERENCES `codes` (`code`) ON DELETE CASCADE ON UPDATE CASCADE;
