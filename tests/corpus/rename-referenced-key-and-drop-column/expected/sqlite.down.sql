-- Colonnade migration 0002 rename_referenced_key_and_drop_column: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename column parents.number to id
ALTER TABLE "parents" RENAME COLUMN "number" TO "id";

-- add column parents.label (text, null)
ALTER TABLE "parents" ADD COLUMN "label" text
  CONSTRAINT "ck_parents_label__type" CHECK (length("label") <= 20);
