-- Colonnade migration 0002 rename_by_case: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column notes.nick to Nick
-- rename index idxnick to IdxNick on notes
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND hex(column_name) = hex('nick') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND hex(column_name) = hex('Nick') -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND hex(index_name) = hex('idxnick') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND hex(index_name) = hex('IdxNick') -> '1'
ALTER TABLE `notes`
  RENAME COLUMN `nick` TO `Nick`,
  RENAME INDEX `idxnick` TO `IdxNick`;
