-- Colonnade migration 0002 describe_generated_columns: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column orders.total: comment “It's what is paid.” becomes none
COMMENT ON COLUMN "orders"."total" IS NULL;

-- change column orders.small: comment “One more.” becomes none
COMMENT ON COLUMN "orders"."small" IS NULL;
