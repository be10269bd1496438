-- Colonnade migration 0002 retype_table_kept_updated: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop column notes.half
-- add column notes.weight (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name = 'half' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name = 'weight' -> '1'
ALTER TABLE `notes`
  DROP COLUMN `half`,
  ADD COLUMN `weight` int;

-- rewrite weight in the rows of notes
-- batch: 10000 rows of `notes` by `id`
UPDATE `notes` SET `weight` = 7, `updated` = `updated` WHERE /* each batch */ TRUE;

-- change column notes.weight: null allowed becomes refused
-- change column notes.size: type int becomes bigint; meaning integer becomes bigint
-- add column notes.half (bigint, not null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name = 'half' -> '1'
ALTER TABLE `notes`
  MODIFY COLUMN `weight` int NOT NULL,
  MODIFY COLUMN `size` bigint NOT NULL,
  ADD COLUMN `half` bigint GENERATED ALWAYS AS (`size` + 2) STORED;
