-- Colonnade migration 0002 rename_table_with_self_reference: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename table branches to nodes
ALTER TABLE "branches" RENAME TO "nodes";

-- rename column nodes.upper_id to parent_id
ALTER TABLE "nodes" RENAME COLUMN "upper_id" TO "parent_id";

-- rebuild table nodes: its constraints change
CREATE TABLE "colonnade_new_nodes" (
  "id"        integer NOT NULL CONSTRAINT "pk_nodes" PRIMARY KEY AUTOINCREMENT,
  "parent_id" integer,
  "label"     text NOT NULL,
  CONSTRAINT "uq_nodes_label" UNIQUE ("label"),
  CONSTRAINT "ck_nodes_label__type" CHECK (length("label") <= 40),
  CONSTRAINT "fk_nodes_parent_id" FOREIGN KEY ("parent_id") REFERENCES "nodes" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_nodes" ("id", "parent_id", "label")
SELECT "id", "parent_id", "label"
FROM "nodes";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_nodes';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_nodes', seq FROM sqlite_sequence WHERE name = 'nodes';
DROP TABLE "nodes";
ALTER TABLE "colonnade_new_nodes" RENAME TO "nodes";
CREATE INDEX "idx_nodes_parent_id" ON "nodes" ("parent_id");
