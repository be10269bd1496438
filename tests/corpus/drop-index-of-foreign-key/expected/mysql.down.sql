-- Colonnade migration 0002 drop_index_of_foreign_key: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- create index idx_children_parent_place on children (parent, place)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'children' AND index_name = 'idx_children_parent_place' -> '2'
CREATE INDEX `idx_children_parent_place` ON `children` (`parent`, `place`);
