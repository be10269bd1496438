-- Colonnade migration 0002 change_much_of_one_table: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of goods.size; the values of goods.weight

-- guard: code of goods is longer than 20 characters
SELECT "id", count(*) OVER () FROM "goods" WHERE char_length("code") > 20 ORDER BY "id" LIMIT 3;

-- guard: price of goods cannot become integer
SELECT "id", count(*) OVER ()
  FROM "goods"
  WHERE "price" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- guard: code of goods is not unique
SELECT "id", count(*) OVER ()
  FROM "goods"
  WHERE "code" IN (SELECT "code" FROM "goods" GROUP BY "code" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- drop foreign key fk_goods_maker of goods
ALTER TABLE "goods" DROP CONSTRAINT "fk_goods_maker";

-- drop unique uq_goods_maker_code on goods
ALTER TABLE "goods" DROP CONSTRAINT "uq_goods_maker_code";

-- drop check ck_goods_sized on goods
ALTER TABLE "goods" DROP CONSTRAINT "ck_goods_sized";

-- drop check ck_goods_sane on goods
ALTER TABLE "goods" DROP CONSTRAINT "ck_goods_sane";

-- drop index idx_goods_price_size on goods
DROP INDEX "idx_goods_price_size";

-- drop index idx_goods_size_tint on goods
DROP INDEX "idx_goods_size_tint";

-- drop column goods.size
ALTER TABLE "goods" DROP COLUMN "size";

-- drop column goods.weight
ALTER TABLE "goods" DROP COLUMN "weight";

-- drop column goods.total
ALTER TABLE "goods" DROP COLUMN "total";

-- rename column goods.tint to colour
ALTER TABLE "goods" RENAME COLUMN "tint" TO "colour";

-- change column goods.code: type varchar(30) becomes varchar(20)
ALTER TABLE "goods" ALTER COLUMN "code" TYPE varchar(20) COLLATE "C";

-- change column goods.price: type bigint becomes integer; meaning bigint becomes integer
ALTER TABLE "goods" ALTER COLUMN "price" TYPE integer;

-- change column goods.stock: default 1 becomes 0
ALTER TABLE "goods" ALTER COLUMN "stock" DROP DEFAULT,
  ALTER COLUMN "stock" SET DEFAULT 0;

-- comment on table goods
COMMENT ON TABLE "goods" IS 'What is sold.';

-- add unique uq_goods_code on goods (code)
ALTER TABLE "goods" ADD CONSTRAINT "uq_goods_code" UNIQUE ("code");

-- add check ck_goods_sane on goods: price > 0
ALTER TABLE "goods" ADD CONSTRAINT "ck_goods_sane" CHECK ("price" > 0);

-- create index idx_goods_price on goods (price)
CREATE INDEX "idx_goods_price" ON "goods" ("price");

-- add foreign key fk_goods_maker: goods (maker) to makers (id) on delete cascade
ALTER TABLE "goods"
  ADD CONSTRAINT "fk_goods_maker" FOREIGN KEY ("maker") REFERENCES "makers" ("id") ON DELETE CASCADE;
