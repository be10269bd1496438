-- Colonnade migration 0002 change_self_reference: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename column nodes.parent to above
ALTER TABLE "nodes" RENAME COLUMN "parent" TO "above";

-- rebuild table nodes: its constraints change
CREATE TABLE "colonnade_new_nodes" (
  "id"    integer NOT NULL CONSTRAINT "pk_nodes" PRIMARY KEY AUTOINCREMENT,
  "above" integer,
  "label" text NOT NULL,
  CONSTRAINT "ck_nodes_label__type" CHECK (length("label") <= 40),
  CONSTRAINT "fk_nodes_above" FOREIGN KEY ("above") REFERENCES "nodes" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "colonnade_new_nodes" ("id", "above", "label")
SELECT "id", "above", "label"
FROM "nodes";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_nodes';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_nodes', seq FROM sqlite_sequence WHERE name = 'nodes';
DROP TABLE "nodes";
ALTER TABLE "colonnade_new_nodes" RENAME TO "nodes";
