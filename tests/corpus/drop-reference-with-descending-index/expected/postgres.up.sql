-- Colonnade migration 0002 drop_reference_with_descending_index: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_children_parent of children
ALTER TABLE "children" DROP CONSTRAINT "fk_children_parent";
