-- Colonnade migration 0002 change_collation_of_child_first: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- Nothing to do here in this dialect.
