-- Colonnade migration 0002 change_self_reference: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_nodes_parent of nodes
ALTER TABLE "nodes" DROP CONSTRAINT "fk_nodes_parent";

-- rename column nodes.parent to above
ALTER TABLE "nodes" RENAME COLUMN "parent" TO "above";

-- add foreign key fk_nodes_above: nodes (above) to nodes (id) on delete restrict
ALTER TABLE "nodes"
  ADD CONSTRAINT "fk_nodes_above" FOREIGN KEY ("above") REFERENCES "nodes" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
