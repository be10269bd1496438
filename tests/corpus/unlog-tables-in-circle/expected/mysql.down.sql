-- Colonnade migration 0002 unlog_tables_in_circle: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- Nothing to do here in this dialect.
