-- Colonnade migration 0002 add_primary_key: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: code of currencies is not unique
SELECT count(*) OVER ()
  FROM `currencies`
  WHERE `code` IN (SELECT `code` FROM `currencies` GROUP BY `code` HAVING count(*) > 1)
  LIMIT 1;

-- create table prices
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'prices' -> '1'
CREATE TABLE `prices` (
  `id`       bigint NOT NULL AUTO_INCREMENT,
  `currency` varchar(3) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- add primary key of currencies (code)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'currencies' AND index_name = 'PRIMARY' -> '1'
ALTER TABLE `currencies` ADD PRIMARY KEY (`code`);

-- add foreign key fk_prices_currency: prices (currency) to currencies (code) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'prices' AND constraint_name = 'fk_prices_currency' -> '1'
ALTER TABLE `prices`
  ADD CONSTRAINT `fk_prices_currency` FOREIGN KEY (`currency`) REFERENCES `currencies` (`code`) ON DELETE CASCADE;
