-- Colonnade migration 0002 describe_generated_columns: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column orders.total: comment none becomes “It's what is paid.”
COMMENT ON COLUMN "orders"."total" IS 'It''s what is paid.';

-- change column orders.small: comment none becomes “One more.”
COMMENT ON COLUMN "orders"."small" IS 'One more.';
