-- Colonnade migration 0002 rename_column_read_by_generated: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop view dear
DROP VIEW "dear";

-- drop trigger trg_orders_changed on orders
DROP TRIGGER "trg_orders_changed";

-- rename column orders.price to unit_price
ALTER TABLE "orders" RENAME COLUMN "price" TO "unit_price";

-- drop index idx_orders_price_quantity on orders
DROP INDEX "idx_orders_price_quantity";

-- create index idx_orders_unit_price_quantity on orders (unit_price, quantity desc)
CREATE INDEX "idx_orders_unit_price_quantity" ON "orders" ("unit_price", "quantity" DESC);

-- create trigger trg_orders_changed on orders
CREATE TRIGGER "trg_orders_changed"
AFTER UPDATE ON "orders"
FOR EACH ROW
WHEN NEW."changed" IS OLD."changed" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."unit_price" IS NOT OLD."unit_price"
  OR NEW."quantity" IS NOT OLD."quantity"
)
BEGIN
  UPDATE "orders" SET "changed" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;

-- create view dear
CREATE VIEW "dear" ("id", "price") AS
SELECT
  "o"."id",
  "o"."unit_price"
FROM "orders" AS "o"
WHERE "o"."total" > 100;
