-- Colonnade migration 0002 rename_table_with_self_reference: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_branches_upper_id of branches
ALTER TABLE "branches" DROP CONSTRAINT "fk_branches_upper_id";

-- rename table branches to nodes
ALTER TABLE "branches" RENAME TO "nodes";

-- rename column nodes.upper_id to parent_id
ALTER TABLE "nodes" RENAME COLUMN "upper_id" TO "parent_id";

-- rename primary key pk_branches to pk_nodes on nodes
ALTER TABLE "nodes" RENAME CONSTRAINT "pk_branches" TO "pk_nodes";

-- rename unique uq_branches_label to uq_nodes_label on nodes
ALTER TABLE "nodes" RENAME CONSTRAINT "uq_branches_label" TO "uq_nodes_label";

-- rename index idx_branches_upper_id to idx_nodes_parent_id on nodes
ALTER INDEX "idx_branches_upper_id" RENAME TO "idx_nodes_parent_id";

-- add foreign key fk_nodes_parent_id: nodes (parent_id) to nodes (id) on delete cascade
ALTER TABLE "nodes"
  ADD CONSTRAINT "fk_nodes_parent_id" FOREIGN KEY ("parent_id") REFERENCES "nodes" ("id") ON DELETE CASCADE;
