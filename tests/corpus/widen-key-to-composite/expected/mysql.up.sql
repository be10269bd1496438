-- Colonnade migration 0002 widen_key_to_composite: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: tenant, id of accounts are not unique
SELECT `id`, count(*) OVER ()
  FROM `accounts`
  WHERE (`tenant`, `id`) IN (SELECT `tenant`, `id` FROM `accounts` GROUP BY `tenant`, `id` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- change column accounts.id: identity byDefault becomes none
-- drop primary key of accounts (id)
-- add primary key of accounts (tenant, id)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'PRIMARY' -> '2'
ALTER TABLE `accounts`
  MODIFY COLUMN `id` bigint NOT NULL,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (`tenant`, `id`);
