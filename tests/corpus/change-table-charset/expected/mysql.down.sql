-- Colonnade migration 0002 change_table_charset: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column notes.tag: collation the table's becomes latin1_swedish_ci
ALTER TABLE `notes` MODIFY COLUMN `tag` varchar(20) COLLATE latin1_swedish_ci NOT NULL;

-- change options of table notes: ENGINE=InnoDB CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin becomes ENGINE=InnoDB CHARSET=latin1 COLLATE=latin1_bin
ALTER TABLE `notes` CONVERT TO CHARACTER SET latin1 COLLATE latin1_bin;

-- say again what column notes.tag is
ALTER TABLE `notes` MODIFY COLUMN `tag` varchar(20) COLLATE latin1_swedish_ci NOT NULL;
