-- Colonnade migration 0002 move_identity: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: id of invoices is not unique
SELECT `number`, count(*) OVER ()
  FROM `invoices`
  WHERE `id` IN (SELECT `id` FROM `invoices` GROUP BY `id` HAVING count(*) > 1)
  ORDER BY `number`
  LIMIT 3;

-- change column invoices.number: identity byDefault becomes none
-- drop primary key of invoices (number)
-- add primary key of invoices (id)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'invoices' AND index_name = 'PRIMARY' -> '1'
ALTER TABLE `invoices`
  MODIFY COLUMN `number` bigint NOT NULL,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (`id`);

-- change column invoices.id: identity none becomes byDefault
ALTER TABLE `invoices` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;
