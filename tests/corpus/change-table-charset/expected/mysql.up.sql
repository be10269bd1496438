-- Colonnade migration 0002 change_table_charset: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column notes.tag: collation latin1_swedish_ci becomes the table's
ALTER TABLE `notes` MODIFY COLUMN `tag` varchar(20) NOT NULL;

-- change options of table notes: ENGINE=InnoDB CHARSET=latin1 COLLATE=latin1_bin becomes ENGINE=InnoDB CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
ALTER TABLE `notes` CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
