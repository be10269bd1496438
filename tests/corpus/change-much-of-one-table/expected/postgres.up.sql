-- Colonnade migration 0002 change_much_of_one_table: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: maker, code of goods are not unique
SELECT "id", count(*) OVER ()
  FROM "goods"
  WHERE ("maker", "code") IN (SELECT "maker", "code" FROM "goods" GROUP BY "maker", "code" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- guard: a row of goods breaks check ck_goods_sized
SELECT "id", count(*) OVER () FROM "goods" WHERE NOT ((3) < 100) ORDER BY "id" LIMIT 3;

-- drop foreign key fk_goods_maker of goods
ALTER TABLE "goods" DROP CONSTRAINT "fk_goods_maker";

-- drop unique uq_goods_code on goods
ALTER TABLE "goods" DROP CONSTRAINT "uq_goods_code";

-- drop check ck_goods_sane on goods
ALTER TABLE "goods" DROP CONSTRAINT "ck_goods_sane";

-- drop index idx_goods_price on goods
DROP INDEX "idx_goods_price";

-- rename column goods.colour to tint
ALTER TABLE "goods" RENAME COLUMN "colour" TO "tint";

-- add column goods.size (integer, not null, default 3)
ALTER TABLE "goods" ADD COLUMN "size" integer NOT NULL DEFAULT 3;

-- add column goods.weight (double precision, null)
ALTER TABLE "goods" ADD COLUMN "weight" double precision;

-- change column goods.code: type varchar(20) becomes varchar(30)
ALTER TABLE "goods" ALTER COLUMN "code" TYPE varchar(30) COLLATE "C";

-- change column goods.price: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "goods" ALTER COLUMN "price" TYPE bigint;

-- change column goods.stock: default 0 becomes 1
ALTER TABLE "goods" ALTER COLUMN "stock" DROP DEFAULT,
  ALTER COLUMN "stock" SET DEFAULT 1;

-- comment on table goods
COMMENT ON TABLE "goods" IS 'What was sold.';

-- add column goods.total (integer, not null)
ALTER TABLE "goods" ADD COLUMN "total" integer GENERATED ALWAYS AS ("stock" + 1) STORED NOT NULL;

-- add unique uq_goods_maker_code on goods (maker, code)
ALTER TABLE "goods" ADD CONSTRAINT "uq_goods_maker_code" UNIQUE ("maker", "code");

-- add check ck_goods_sane on goods: price >= 0
ALTER TABLE "goods" ADD CONSTRAINT "ck_goods_sane" CHECK ("price" >= 0);

-- add check ck_goods_sized on goods: size < 100
ALTER TABLE "goods" ADD CONSTRAINT "ck_goods_sized" CHECK ("size" < 100);

-- create index idx_goods_price_size on goods (price, size)
CREATE INDEX "idx_goods_price_size" ON "goods" ("price", "size");

-- create index idx_goods_size_tint on goods (size desc, tint)
CREATE INDEX "idx_goods_size_tint" ON "goods" ("size" DESC, "tint");

-- add foreign key fk_goods_maker: goods (maker) to makers (id) on delete restrict
ALTER TABLE "goods"
  ADD CONSTRAINT "fk_goods_maker" FOREIGN KEY ("maker") REFERENCES "makers" ("id") ON DELETE RESTRICT;
