-- Colonnade migration 0002 move_numbering_of_described: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_parts_thing of parts
-- drop index fk_parts_thing on parts
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'parts' AND constraint_name = 'fk_parts_thing' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'parts' AND index_name = 'fk_parts_thing' -> '0'
ALTER TABLE `parts`
  DROP FOREIGN KEY `fk_parts_thing`,
  DROP INDEX `fk_parts_thing`;

-- change column things.id: identity byDefault becomes none
ALTER TABLE `things` MODIFY COLUMN `id` bigint NOT NULL COMMENT 'Its number.';

-- add foreign key fk_parts_thing: parts (thing) to things (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'parts' AND constraint_name = 'fk_parts_thing' -> '1'
ALTER TABLE `parts`
  ADD CONSTRAINT `fk_parts_thing` FOREIGN KEY (`thing`) REFERENCES `things` (`id`) ON DELETE CASCADE;
