-- Colonnade migration 0002 retype_key_referred_to_by_itself: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: key of nodes is longer than 8 bytes
SELECT "key", count(*) OVER () FROM "nodes" WHERE octet_length("key") > 8 ORDER BY "key" LIMIT 3;

-- guard: parent of nodes is longer than 8 bytes
SELECT "key", count(*) OVER () FROM "nodes" WHERE octet_length("parent") > 8 ORDER BY "key" LIMIT 3;

-- drop check ck_nodes_key__type on nodes
ALTER TABLE "nodes" DROP CONSTRAINT "ck_nodes_key__type";

-- drop check ck_nodes_parent__type on nodes
ALTER TABLE "nodes" DROP CONSTRAINT "ck_nodes_parent__type";

-- add check ck_nodes_key__type on nodes: octet_length(key) <= 8
ALTER TABLE "nodes" ADD CONSTRAINT "ck_nodes_key__type" CHECK (octet_length("key") <= 8);

-- add check ck_nodes_parent__type on nodes: octet_length(parent) <= 8
ALTER TABLE "nodes" ADD CONSTRAINT "ck_nodes_parent__type" CHECK (octet_length("parent") <= 8);
