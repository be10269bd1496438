-- Colonnade migration 0002 generate_plain_column: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column orders.total: generated price * quantity becomes no
ALTER TABLE "orders" ALTER COLUMN "total" DROP EXPRESSION;

-- change column orders.counted: generated quantity + 1 becomes no
ALTER TABLE "orders" ALTER COLUMN "counted" DROP EXPRESSION;

-- rename column orders.counted to kept
ALTER TABLE "orders" RENAME COLUMN "counted" TO "kept";

-- change column orders.total: default none becomes 0
ALTER TABLE "orders" ALTER COLUMN "total" SET DEFAULT 0;

-- change column orders.kept: null refused becomes allowed
ALTER TABLE "orders" ALTER COLUMN "kept" DROP NOT NULL;
