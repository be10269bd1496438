-- Colonnade migration 0002 rename_referenced_key_and_drop_column: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of parents.label

-- rename column parents.id to number
ALTER TABLE "parents" RENAME COLUMN "id" TO "number";

-- rebuild table parents: without column label
CREATE TABLE "colonnade_new_parents" (
  "number" integer NOT NULL CONSTRAINT "pk_parents" PRIMARY KEY AUTOINCREMENT
);
INSERT INTO "colonnade_new_parents" ("number")
SELECT "number"
FROM "parents";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_parents';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_parents', seq FROM sqlite_sequence WHERE name = 'parents';
DROP TABLE "parents";
ALTER TABLE "colonnade_new_parents" RENAME TO "parents";
