-- Colonnade migration 0002 rename_by_case: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename column notes.Nick to nick
ALTER TABLE "notes" RENAME COLUMN "Nick" TO "nick";

-- rename index IdxNick to idxnick on notes
ALTER INDEX "IdxNick" RENAME TO "idxnick";
