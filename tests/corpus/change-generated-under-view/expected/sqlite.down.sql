-- Colonnade migration 0002 change_generated_under_view: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- drop view large
DROP VIEW "large";

-- drop view totals
DROP VIEW "totals";

-- rebuild table orders: total generated price * 3 becomes price * 2
CREATE TABLE "colonnade_new_orders" (
  "id"    integer NOT NULL CONSTRAINT "pk_orders" PRIMARY KEY AUTOINCREMENT,
  "price" integer NOT NULL,
  "total" integer NOT NULL GENERATED ALWAYS AS ("price" * 2) STORED
);
INSERT INTO "colonnade_new_orders" ("id", "price")
SELECT "id", "price"
FROM "orders";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_orders';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_orders', seq FROM sqlite_sequence WHERE name = 'orders';
DROP TABLE "orders";
ALTER TABLE "colonnade_new_orders" RENAME TO "orders";

-- create view totals
CREATE VIEW "totals" ("id", "total") AS
SELECT
  "o"."id",
  "o"."total"
FROM "orders" AS "o";

-- create view large
CREATE VIEW "large" ("id") AS
SELECT
  "t"."id"
FROM "totals" AS "t"
WHERE "t"."total" > 100;
