-- Colonnade migration 0002 add_column_default: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of authors.active; the values of authors.rank

-- drop column authors.active
-- drop column authors.rank
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name IN ('active', 'rank') -> '0'
ALTER TABLE `authors`
  DROP COLUMN `active`,
  DROP COLUMN `rank`;
