-- Colonnade migration 0002 convert_by_variants: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: irreversible: samples.val from bytea to uuid

-- Nothing to do here in this dialect.
