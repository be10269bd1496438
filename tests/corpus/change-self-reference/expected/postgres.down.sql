-- Colonnade migration 0002 change_self_reference: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_nodes_above of nodes
ALTER TABLE "nodes" DROP CONSTRAINT "fk_nodes_above";

-- rename column nodes.above to parent
ALTER TABLE "nodes" RENAME COLUMN "above" TO "parent";

-- add foreign key fk_nodes_parent: nodes (parent) to nodes (id) on delete cascade
ALTER TABLE "nodes"
  ADD CONSTRAINT "fk_nodes_parent" FOREIGN KEY ("parent") REFERENCES "nodes" ("id") ON DELETE CASCADE;
