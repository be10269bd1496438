-- Colonnade migration 0002 change_referenced_generated_column: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_uses_part of uses
-- drop index fk_uses_part on uses
ALTER TABLE `uses`
  DROP FOREIGN KEY `fk_uses_part`,
  DROP INDEX `fk_uses_part`;

-- drop unique uq_parts_label on parts
-- drop column parts.label
-- change column parts.code: type int becomes bigint; meaning integer becomes bigint
ALTER TABLE `parts`
  DROP INDEX `uq_parts_label`,
  DROP COLUMN `label`,
  MODIFY COLUMN `code` bigint NOT NULL;

-- add column parts.label (int, not null)
-- add unique uq_parts_label on parts (label)
ALTER TABLE `parts`
  ADD COLUMN `label` int GENERATED ALWAYS AS (`code` + 1000) STORED,
  ADD CONSTRAINT `uq_parts_label` UNIQUE (`label`);

-- add foreign key fk_uses_part: uses (part) to parts (label) on delete restrict
ALTER TABLE `uses`
  ADD CONSTRAINT `fk_uses_part` FOREIGN KEY (`part`) REFERENCES `parts` (`label`) ON DELETE RESTRICT;
