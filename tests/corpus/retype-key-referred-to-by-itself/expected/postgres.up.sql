-- Colonnade migration 0002 retype_key_referred_to_by_itself: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_nodes_key__type on nodes
ALTER TABLE "nodes" DROP CONSTRAINT "ck_nodes_key__type";

-- drop check ck_nodes_parent__type on nodes
ALTER TABLE "nodes" DROP CONSTRAINT "ck_nodes_parent__type";

-- add check ck_nodes_key__type on nodes: octet_length(key) <= 16
ALTER TABLE "nodes" ADD CONSTRAINT "ck_nodes_key__type" CHECK (octet_length("key") <= 16);

-- add check ck_nodes_parent__type on nodes: octet_length(parent) <= 16
ALTER TABLE "nodes" ADD CONSTRAINT "ck_nodes_parent__type" CHECK (octet_length("parent") <= 16);
