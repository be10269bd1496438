-- Colonnade migration 0002 drop_index_of_foreign_key: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create index idx_children_parent_place on children (parent, place)
CREATE INDEX "idx_children_parent_place" ON "children" ("parent", "place");
