-- Colonnade migration 0002 change_row_format_beside_uuid: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change options of table files: ENGINE=InnoDB CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin ROW_FORMAT=COMPACT becomes ENGINE=InnoDB CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
ALTER TABLE `files` ROW_FORMAT = DEFAULT;
