-- Colonnade migration 0002 drop_index_of_foreign_key: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index idx_children_parent_place on children
DROP INDEX "idx_children_parent_place";
