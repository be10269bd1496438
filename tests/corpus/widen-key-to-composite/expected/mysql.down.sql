-- Colonnade migration 0002 widen_key_to_composite: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: id of accounts is not unique
SELECT `tenant`, `id`, count(*) OVER ()
  FROM `accounts`
  WHERE `id` IN (SELECT `id` FROM `accounts` GROUP BY `id` HAVING count(*) > 1)
  ORDER BY `tenant`, `id`
  LIMIT 3;

-- drop primary key of accounts (tenant, id)
-- add primary key of accounts (id)
-- change column accounts.id: identity none becomes byDefault
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'PRIMARY' -> '1'
ALTER TABLE `accounts`
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (`id`),
  MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;
