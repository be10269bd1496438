-- Colonnade migration 0002 change_generated_under_view: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop view large
DROP VIEW "large";

-- drop view totals
DROP VIEW "totals";

-- drop column orders.total
ALTER TABLE "orders" DROP COLUMN "total";

-- add column orders.total (integer, not null)
ALTER TABLE "orders" ADD COLUMN "total" integer GENERATED ALWAYS AS ("price" * 3) STORED NOT NULL;

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
