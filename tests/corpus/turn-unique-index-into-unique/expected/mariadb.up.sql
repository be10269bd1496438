-- Colonnade migration 0002 turn_unique_index_into_unique: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- Nothing to do here in this dialect.
