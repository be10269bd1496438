-- Colonnade migration 0002 change_engine: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of logs.level

-- guard: line of logs is longer than 40 characters
SELECT `id`, count(*) OVER () FROM `logs` WHERE char_length(`line`) > 40 ORDER BY `id` LIMIT 3;

-- drop column logs.level
-- change column logs.line: type varchar(60) becomes varchar(40)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'logs' AND column_name = 'level' -> '0'
ALTER TABLE `logs`
  DROP COLUMN `level`,
  MODIFY COLUMN `line` varchar(40) NOT NULL;

-- change options of table logs: ENGINE=MyISAM CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin becomes ENGINE=InnoDB CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin
ALTER TABLE `logs` ENGINE = InnoDB;
