-- Colonnade migration 0002 drop_primary_key: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: code of stations is not unique
SELECT count(*) OVER ()
  FROM `stations`
  WHERE `code` IN (SELECT `code` FROM `stations` GROUP BY `code` HAVING count(*) > 1)
  LIMIT 1;

-- add primary key of stations (code)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'stations' AND index_name = 'PRIMARY' -> '1'
ALTER TABLE `stations` ADD PRIMARY KEY (`code`);
