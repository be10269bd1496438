-- Colonnade migration 0002 change_self_reference: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename column nodes.above to parent
ALTER TABLE "nodes" RENAME COLUMN "above" TO "parent";

-- rebuild table nodes: its constraints change
CREATE TABLE "colonnade_new_nodes" (
  "id"     integer NOT NULL CONSTRAINT "pk_nodes" PRIMARY KEY AUTOINCREMENT,
  "parent" integer,
  "label"  text NOT NULL,
  CONSTRAINT "ck_nodes_label__type" CHECK (length("label") <= 40),
  CONSTRAINT "fk_nodes_parent" FOREIGN KEY ("parent") REFERENCES "nodes" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_nodes" ("id", "parent", "label")
SELECT "id", "parent", "label"
FROM "nodes";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_nodes';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_nodes', seq FROM sqlite_sequence WHERE name = 'nodes';
DROP TABLE "nodes";
ALTER TABLE "colonnade_new_nodes" RENAME TO "nodes";
