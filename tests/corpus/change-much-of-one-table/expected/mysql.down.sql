-- Colonnade migration 0002 change_much_of_one_table: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of goods.size; the values of goods.weight

-- guard: code of goods is longer than 20 characters
SELECT `id`, count(*) OVER () FROM `goods` WHERE char_length(`code`) > 20 ORDER BY `id` LIMIT 3;

-- guard: price of goods cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `goods`
  WHERE `price` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- guard: code of goods is not unique
SELECT `id`, count(*) OVER ()
  FROM `goods`
  WHERE `code` IN (SELECT `code` FROM `goods` GROUP BY `code` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key fk_goods_maker of goods
-- drop unique uq_goods_maker_code on goods
-- drop check ck_goods_sized on goods
-- drop check ck_goods_sane on goods
-- drop index idx_goods_price_size on goods
-- drop index idx_goods_size_tint on goods
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'goods' AND constraint_name IN ('fk_goods_maker', 'ck_goods_sized', 'ck_goods_sane') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'goods' AND index_name IN ('uq_goods_maker_code', 'idx_goods_price_size', 'idx_goods_size_tint') -> '0'
ALTER TABLE `goods`
  DROP FOREIGN KEY `fk_goods_maker`,
  DROP INDEX `uq_goods_maker_code`,
  DROP CONSTRAINT `ck_goods_sized`,
  DROP CONSTRAINT `ck_goods_sane`,
  DROP INDEX `idx_goods_price_size`,
  DROP INDEX `idx_goods_size_tint`;

-- drop column goods.size
-- drop column goods.weight
-- drop column goods.total
-- rename column goods.tint to colour
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'goods' AND column_name IN ('size', 'weight', 'total', 'tint') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'goods' AND column_name = 'colour' -> '1'
ALTER TABLE `goods`
  DROP COLUMN `size`,
  DROP COLUMN `weight`,
  DROP COLUMN `total`,
  RENAME COLUMN `tint` TO `colour`;

-- change column goods.code: type varchar(30) becomes varchar(20)
-- change column goods.price: type bigint becomes int; meaning bigint becomes integer
-- change column goods.stock: default 1 becomes 0
-- comment on table goods
-- add unique uq_goods_code on goods (code)
-- add check ck_goods_sane on goods: price > 0
-- create index idx_goods_price on goods (price)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'goods' AND index_name IN ('uq_goods_code', 'idx_goods_price') -> '2'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'goods' AND constraint_name = 'ck_goods_sane' -> '1'
ALTER TABLE `goods`
  MODIFY COLUMN `code` varchar(20) NOT NULL,
  MODIFY COLUMN `price` int NOT NULL,
  MODIFY COLUMN `stock` int NOT NULL DEFAULT 0,
  COMMENT = 'What is sold.',
  ADD CONSTRAINT `uq_goods_code` UNIQUE (`code`),
  ADD CONSTRAINT `ck_goods_sane` CHECK (`price` > 0),
  ADD INDEX `idx_goods_price` (`price`);

-- add foreign key fk_goods_maker: goods (maker) to makers (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'goods' AND constraint_name = 'fk_goods_maker' -> '1'
ALTER TABLE `goods`
  ADD CONSTRAINT `fk_goods_maker` FOREIGN KEY (`maker`) REFERENCES `makers` (`id`) ON DELETE CASCADE;
