-- Colonnade migration 0002 add_column_default: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- add column authors.active (tinyint(1), not null, default 1)
-- add column authors.rank (int, not null, default 7)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name IN ('active', 'rank') -> '2'
ALTER TABLE `authors`
  ADD COLUMN `active` boolean NOT NULL DEFAULT 1,
  ADD COLUMN `rank` int NOT NULL DEFAULT 7;
