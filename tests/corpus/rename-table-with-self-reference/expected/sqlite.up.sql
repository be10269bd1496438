-- Colonnade migration 0002 rename_table_with_self_reference: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename table nodes to branches
ALTER TABLE "nodes" RENAME TO "branches";

-- rename column branches.parent_id to upper_id
ALTER TABLE "branches" RENAME COLUMN "parent_id" TO "upper_id";

-- rebuild table branches: its constraints change
CREATE TABLE "colonnade_new_branches" (
  "id"       integer NOT NULL CONSTRAINT "pk_branches" PRIMARY KEY AUTOINCREMENT,
  "upper_id" integer,
  "label"    text NOT NULL,
  CONSTRAINT "uq_branches_label" UNIQUE ("label"),
  CONSTRAINT "ck_branches_label__type" CHECK (length("label") <= 40),
  CONSTRAINT "fk_branches_upper_id" FOREIGN KEY ("upper_id") REFERENCES "branches" ("id") ON DELETE SET NULL
);
INSERT INTO "colonnade_new_branches" ("id", "upper_id", "label")
SELECT "id", "upper_id", "label"
FROM "branches";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_branches';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_branches', seq FROM sqlite_sequence WHERE name = 'branches';
DROP TABLE "branches";
ALTER TABLE "colonnade_new_branches" RENAME TO "branches";
CREATE INDEX "idx_branches_upper_id" ON "branches" ("upper_id");
