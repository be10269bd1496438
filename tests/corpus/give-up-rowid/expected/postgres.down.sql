-- Colonnade migration 0002 give_up_rowid: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- Nothing to do here in this dialect.
