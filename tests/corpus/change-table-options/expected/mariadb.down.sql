-- Colonnade migration 0002 change_table_options: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change options of table events: ENGINE=InnoDB CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=COMPACT becomes ENGINE=InnoDB CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin ROW_FORMAT=DYNAMIC
ALTER TABLE `events` ROW_FORMAT = DYNAMIC;
