-- Colonnade migration 0002 change_index_of_foreign_key: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index children_order on children
DROP INDEX "children_order";

-- create index children_order on children (parent, place)
CREATE INDEX "children_order" ON "children" ("parent", "place");
