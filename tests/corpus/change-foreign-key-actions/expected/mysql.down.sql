-- Colonnade migration 0002 change_foreign_key_actions: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_uses_first of uses
-- drop index fk_uses_first on uses
-- drop foreign key fk_uses_second of uses
-- drop index fk_uses_second on uses
-- drop foreign key fk_uses_third of uses
-- drop index fk_uses_third on uses
-- drop foreign key fk_uses_fourth of uses
-- drop index fk_uses_fourth on uses
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'uses' AND constraint_name IN ('fk_uses_first', 'fk_uses_second', 'fk_uses_third', 'fk_uses_fourth') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'uses' AND index_name IN ('fk_uses_first', 'fk_uses_second', 'fk_uses_third', 'fk_uses_fourth') -> '0'
ALTER TABLE `uses`
  DROP FOREIGN KEY `fk_uses_first`,
  DROP INDEX `fk_uses_first`,
  DROP FOREIGN KEY `fk_uses_second`,
  DROP INDEX `fk_uses_second`,
  DROP FOREIGN KEY `fk_uses_third`,
  DROP INDEX `fk_uses_third`,
  DROP FOREIGN KEY `fk_uses_fourth`,
  DROP INDEX `fk_uses_fourth`;

-- add foreign key fk_uses_first: uses (first) to parts (id) on delete cascade
-- add foreign key fk_uses_second: uses (second) to parts (id) on delete set null
-- add foreign key fk_uses_third: uses (third) to parts (id) on delete restrict
-- add foreign key fk_uses_fourth: uses (fourth) to parts (id)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'uses' AND constraint_name IN ('fk_uses_first', 'fk_uses_second', 'fk_uses_third', 'fk_uses_fourth') -> '4'
ALTER TABLE `uses`
  ADD CONSTRAINT `fk_uses_first` FOREIGN KEY (`first`) REFERENCES `parts` (`id`) ON DELETE CASCADE,
  ADD CONSTRAINT `fk_uses_second` FOREIGN KEY (`second`) REFERENCES `parts` (`id`) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT `fk_uses_third` FOREIGN KEY (`third`) REFERENCES `parts` (`id`) ON DELETE RESTRICT ON UPDATE RESTRICT,
  ADD CONSTRAINT `fk_uses_fourth` FOREIGN KEY (`fourth`) REFERENCES `parts` (`id`) ON UPDATE SET NULL;
