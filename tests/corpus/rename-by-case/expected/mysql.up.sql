-- Colonnade migration 0002 rename_by_case: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column notes.Nick to nick
-- rename index IdxNick to idxnick on notes
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND hex(column_name) = hex('Nick') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND hex(column_name) = hex('nick') -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND hex(index_name) = hex('IdxNick') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND hex(index_name) = hex('idxnick') -> '1'
ALTER TABLE `notes`
  RENAME COLUMN `Nick` TO `nick`,
  RENAME INDEX `IdxNick` TO `idxnick`;
