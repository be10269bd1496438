-- Colonnade migration 0002 change_much_of_one_table: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: maker, code of goods are not unique
SELECT `id`, count(*) OVER ()
  FROM `goods`
  WHERE (`maker`, `code`) IN (SELECT `maker`, `code` FROM `goods` GROUP BY `maker`, `code` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- guard: a row of goods breaks check ck_goods_sized
SELECT `id`, count(*) OVER () FROM `goods` WHERE NOT ((3) < 100) ORDER BY `id` LIMIT 3;

-- drop foreign key fk_goods_maker of goods
-- drop index fk_goods_maker on goods
-- drop unique uq_goods_code on goods
-- drop check ck_goods_sane on goods
-- drop index idx_goods_price on goods
-- rename column goods.colour to tint
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'goods' AND constraint_name IN ('fk_goods_maker', 'ck_goods_sane') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'goods' AND index_name IN ('fk_goods_maker', 'uq_goods_code', 'idx_goods_price') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'goods' AND column_name = 'colour' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'goods' AND column_name = 'tint' -> '1'
ALTER TABLE `goods`
  DROP FOREIGN KEY `fk_goods_maker`,
  DROP INDEX `fk_goods_maker`,
  DROP INDEX `uq_goods_code`,
  DROP CONSTRAINT `ck_goods_sane`,
  DROP INDEX `idx_goods_price`,
  RENAME COLUMN `colour` TO `tint`;

-- add column goods.size (int, not null, default 3)
-- add column goods.weight (double, null)
-- change column goods.code: type varchar(20) becomes varchar(30)
-- change column goods.price: type int becomes bigint; meaning integer becomes bigint
-- change column goods.stock: default 0 becomes 1
-- comment on table goods
-- add column goods.total (int, not null)
-- add unique uq_goods_maker_code on goods (maker, code)
-- add check ck_goods_sane on goods: price >= 0
-- add check ck_goods_sized on goods: size < 100
-- create index idx_goods_price_size on goods (price, size)
-- create index idx_goods_size_tint on goods (size desc, tint)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'goods' AND column_name IN ('size', 'weight', 'total') -> '3'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'goods' AND index_name IN ('uq_goods_maker_code', 'idx_goods_price_size', 'idx_goods_size_tint') -> '6'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'goods' AND constraint_name IN ('ck_goods_sane', 'ck_goods_sized') -> '2'
ALTER TABLE `goods`
  ADD COLUMN `size` int NOT NULL DEFAULT 3,
  ADD COLUMN `weight` double,
  MODIFY COLUMN `code` varchar(30) NOT NULL,
  MODIFY COLUMN `price` bigint NOT NULL,
  MODIFY COLUMN `stock` int NOT NULL DEFAULT 1,
  COMMENT = 'What was sold.',
  ADD COLUMN `total` int GENERATED ALWAYS AS (`stock` + 1) STORED NOT NULL,
  ADD CONSTRAINT `uq_goods_maker_code` UNIQUE (`maker`, `code`),
  ADD CONSTRAINT `ck_goods_sane` CHECK (`price` >= 0),
  ADD CONSTRAINT `ck_goods_sized` CHECK (`size` < 100),
  ADD INDEX `idx_goods_price_size` (`price`, `size`),
  ADD INDEX `idx_goods_size_tint` (`size` DESC, `tint`);

-- add foreign key fk_goods_maker: goods (maker) to makers (id) on delete restrict
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'goods' AND constraint_name = 'fk_goods_maker' -> '1'
ALTER TABLE `goods`
  ADD CONSTRAINT `fk_goods_maker` FOREIGN KEY (`maker`) REFERENCES `makers` (`id`) ON DELETE RESTRICT;
