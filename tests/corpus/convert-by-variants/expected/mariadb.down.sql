-- Colonnade migration 0002 convert_by_variants: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: irreversible: samples.val from varbinary(16) to char(36)

-- Nothing to do here in this dialect.
