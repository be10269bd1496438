-- Colonnade migration 0002 convert_by_variants: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: irreversible: samples.val from blob to text

-- Nothing to do here in this dialect.
