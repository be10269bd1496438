-- Colonnade migration 0002 change_engine: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- add column logs.level (int, not null, default 0)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'logs' AND column_name = 'level' -> '1'
ALTER TABLE `logs` ADD COLUMN `level` int NOT NULL DEFAULT 0;

-- change column logs.line: type varchar(40) becomes varchar(60)
ALTER TABLE `logs` MODIFY COLUMN `line` varchar(60) NOT NULL;

-- change options of table logs: ENGINE=InnoDB CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin becomes ENGINE=MyISAM CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin
ALTER TABLE `logs` ENGINE = MyISAM;
