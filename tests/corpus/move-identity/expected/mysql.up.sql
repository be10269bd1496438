-- Colonnade migration 0002 move_identity: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: number of invoices is not unique
SELECT `id`, count(*) OVER ()
  FROM `invoices`
  WHERE `number` IN (SELECT `number` FROM `invoices` GROUP BY `number` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- change column invoices.id: identity byDefault becomes none
-- drop primary key of invoices (id)
-- add primary key of invoices (number)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'invoices' AND index_name = 'PRIMARY' -> '1'
ALTER TABLE `invoices`
  MODIFY COLUMN `id` bigint NOT NULL,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (`number`);

-- change column invoices.number: identity none becomes byDefault
ALTER TABLE `invoices` MODIFY COLUMN `number` bigint NOT NULL AUTO_INCREMENT;
