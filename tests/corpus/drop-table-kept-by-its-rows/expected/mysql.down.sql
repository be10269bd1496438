-- Colonnade migration 0002 drop_table_kept_by_its_rows: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- create table folders
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'folders' -> '1'
CREATE TABLE `folders` (
  `id`        bigint NOT NULL AUTO_INCREMENT,
  `name`      varchar(100) NOT NULL,
  `parent_id` bigint,
  PRIMARY KEY (`id`),
  CONSTRAINT `fk_folders_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `folders` (`id`) ON DELETE RESTRICT
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
