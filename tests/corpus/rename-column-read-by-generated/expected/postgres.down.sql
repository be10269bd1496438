-- Colonnade migration 0002 rename_column_read_by_generated: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop view dear
DROP VIEW "dear";

-- drop trigger trg_orders_changed on orders
DROP TRIGGER "trg_orders_changed" ON "orders";

-- rename column orders.unit_price to price
ALTER TABLE "orders" RENAME COLUMN "unit_price" TO "price";

-- rename index idx_orders_unit_price_quantity to idx_orders_price_quantity on orders
ALTER INDEX "idx_orders_unit_price_quantity" RENAME TO "idx_orders_price_quantity";

-- create trigger trg_orders_changed on orders
CREATE TRIGGER "trg_orders_changed"
BEFORE UPDATE ON "orders"
FOR EACH ROW
WHEN (row(OLD."id", OLD."price", OLD."quantity", OLD."changed") IS DISTINCT FROM row(NEW."id", NEW."price", NEW."quantity", NEW."changed"))
EXECUTE FUNCTION "colonnade_touch_changed"();

-- create view dear
CREATE VIEW "dear" ("id", "price") AS
SELECT
  "o"."id",
  "o"."price"
FROM "orders" AS "o"
WHERE "o"."total" > 100;
