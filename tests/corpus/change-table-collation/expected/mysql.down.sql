-- Colonnade migration 0002 change_table_collation: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_uses_tag of uses
-- drop index fk_uses_tag on uses
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'uses' AND constraint_name = 'fk_uses_tag' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'uses' AND index_name = 'fk_uses_tag' -> '0'
ALTER TABLE `uses`
  DROP FOREIGN KEY `fk_uses_tag`,
  DROP INDEX `fk_uses_tag`;

-- change options of table tags: ENGINE=InnoDB CHARSET=utf8mb4 COLLATE=utf8mb4_bin becomes ENGINE=InnoDB CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
ALTER TABLE `tags` CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- say again what column tags.note is
ALTER TABLE `tags`
  MODIFY COLUMN `note` varchar(20) COLLATE utf8mb4_0900_as_cs NOT NULL DEFAULT 'it''s';

-- change options of table uses: ENGINE=InnoDB CHARSET=utf8mb4 COLLATE=utf8mb4_bin becomes ENGINE=InnoDB CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin
ALTER TABLE `uses` CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- add foreign key fk_uses_tag: uses (tag) to tags (name) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'uses' AND constraint_name = 'fk_uses_tag' -> '1'
ALTER TABLE `uses`
  ADD CONSTRAINT `fk_uses_tag` FOREIGN KEY (`tag`) REFERENCES `tags` (`name`) ON DELETE CASCADE;
