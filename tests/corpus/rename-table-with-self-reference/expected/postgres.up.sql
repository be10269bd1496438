-- Colonnade migration 0002 rename_table_with_self_reference: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_nodes_parent_id of nodes
ALTER TABLE "nodes" DROP CONSTRAINT "fk_nodes_parent_id";

-- rename table nodes to branches
ALTER TABLE "nodes" RENAME TO "branches";

-- rename column branches.parent_id to upper_id
ALTER TABLE "branches" RENAME COLUMN "parent_id" TO "upper_id";

-- rename primary key pk_nodes to pk_branches on branches
ALTER TABLE "branches" RENAME CONSTRAINT "pk_nodes" TO "pk_branches";

-- rename unique uq_nodes_label to uq_branches_label on branches
ALTER TABLE "branches" RENAME CONSTRAINT "uq_nodes_label" TO "uq_branches_label";

-- rename index idx_nodes_parent_id to idx_branches_upper_id on branches
ALTER INDEX "idx_nodes_parent_id" RENAME TO "idx_branches_upper_id";

-- add foreign key fk_branches_upper_id: branches (upper_id) to branches (id) on delete set null
ALTER TABLE "branches"
  ADD CONSTRAINT "fk_branches_upper_id" FOREIGN KEY ("upper_id") REFERENCES "branches" ("id") ON DELETE SET NULL;
