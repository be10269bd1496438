-- Colonnade migration 0002 rename_by_case: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename column notes.nick to Nick
ALTER TABLE "notes" RENAME COLUMN "nick" TO "Nick";

-- rename index idxnick to IdxNick on notes
ALTER INDEX "idxnick" RENAME TO "IdxNick";
