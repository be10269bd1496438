-- Colonnade migration 0002 change_referenced_generated_column: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_uses_part of uses
-- drop index fk_uses_part on uses
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'uses' AND constraint_name = 'fk_uses_part' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'uses' AND index_name = 'fk_uses_part' -> '0'
ALTER TABLE `uses`
  DROP FOREIGN KEY `fk_uses_part`,
  DROP INDEX `fk_uses_part`;

-- drop unique uq_parts_label on parts
-- drop column parts.label
-- change column parts.code: type int becomes bigint; meaning integer becomes bigint
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'parts' AND index_name = 'uq_parts_label' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'parts' AND column_name = 'label' -> '0'
ALTER TABLE `parts`
  DROP INDEX `uq_parts_label`,
  DROP COLUMN `label`,
  MODIFY COLUMN `code` bigint NOT NULL;

-- add column parts.label (int, not null)
-- add unique uq_parts_label on parts (label)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'parts' AND column_name = 'label' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'parts' AND index_name = 'uq_parts_label' -> '1'
ALTER TABLE `parts`
  ADD COLUMN `label` int GENERATED ALWAYS AS (`code` + 1000) STORED,
  ADD CONSTRAINT `uq_parts_label` UNIQUE (`label`);

-- add foreign key fk_uses_part: uses (part) to parts (label) on delete restrict
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'uses' AND constraint_name = 'fk_uses_part' -> '1'
ALTER TABLE `uses`
  ADD CONSTRAINT `fk_uses_part` FOREIGN KEY (`part`) REFERENCES `parts` (`label`) ON DELETE RESTRICT;
