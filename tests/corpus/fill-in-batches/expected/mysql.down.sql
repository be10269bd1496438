-- Colonnade migration 0002 fill_in_batches: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of notes.slug; the values of letters.size

-- drop column notes.slug
-- change column notes.rank: null refused becomes allowed
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name = 'slug' -> '0'
ALTER TABLE `notes`
  DROP COLUMN `slug`,
  MODIFY COLUMN `rank` int;

-- drop column letters.size
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'letters' AND column_name = 'size' -> '0'
ALTER TABLE `letters` DROP COLUMN `size`;
