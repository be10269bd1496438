-- Colonnade migration 0002 store_generated_column: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- Nothing to do here in this dialect.
