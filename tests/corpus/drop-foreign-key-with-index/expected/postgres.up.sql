-- Colonnade migration 0002 drop_foreign_key_with_index: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_children_parent of children
ALTER TABLE "children" DROP CONSTRAINT "fk_children_parent";

-- drop index idx_children_parent on children
DROP INDEX "idx_children_parent";
