-- Colonnade migration 0002 change_index_nulls: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- Nothing to do here in this dialect.
