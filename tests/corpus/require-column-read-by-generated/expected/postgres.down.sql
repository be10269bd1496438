-- Colonnade migration 0002 require_column_read_by_generated: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column orders.price: null refused becomes allowed
ALTER TABLE "orders" ALTER COLUMN "price" DROP NOT NULL;
