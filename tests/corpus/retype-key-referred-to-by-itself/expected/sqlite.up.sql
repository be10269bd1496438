-- Colonnade migration 0002 retype_key_referred_to_by_itself: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table nodes: its constraints change
CREATE TABLE "colonnade_new_nodes" (
  "key"    blob NOT NULL,
  "parent" blob,
  "label"  text NOT NULL,
  CONSTRAINT "pk_nodes" PRIMARY KEY ("key"),
  CONSTRAINT "ck_nodes_key__type" CHECK (length("key") <= 16),
  CONSTRAINT "ck_nodes_parent__type" CHECK (length("parent") <= 16),
  CONSTRAINT "ck_nodes_label__type" CHECK (length("label") <= 50),
  CONSTRAINT "fk_nodes_parent" FOREIGN KEY ("parent") REFERENCES "nodes" ("key") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_nodes" ("key", "parent", "label")
SELECT "key", "parent", "label"
FROM "nodes";
DROP TABLE "nodes";
ALTER TABLE "colonnade_new_nodes" RENAME TO "nodes";
