-- Colonnade migration 0002 retype_table_kept_updated: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of notes.weight

-- guard: size of notes cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `notes`
  WHERE `size` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- drop column notes.half
-- drop column notes.weight
-- change column notes.size: type bigint becomes int; meaning bigint becomes integer
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name IN ('half', 'weight') -> '0'
ALTER TABLE `notes`
  DROP COLUMN `half`,
  DROP COLUMN `weight`,
  MODIFY COLUMN `size` int NOT NULL;

-- add column notes.half (int, not null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name = 'half' -> '1'
ALTER TABLE `notes` ADD COLUMN `half` int GENERATED ALWAYS AS (`size` + 1) STORED NOT NULL;
