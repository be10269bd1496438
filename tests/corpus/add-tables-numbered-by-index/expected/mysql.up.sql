-- Colonnade migration 0002 add_tables_numbered_by_index: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- create table notes
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'notes' -> '1'
CREATE TABLE `notes` (
  `key`   varchar(20) NOT NULL,
  `place` bigint NOT NULL,
  `book`  bigint NOT NULL,
  PRIMARY KEY (`key`),
  CONSTRAINT `fk_notes_book` FOREIGN KEY (`book`) REFERENCES `books` (`id`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- create table tags
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'tags' -> '1'
CREATE TABLE `tags` (
  `key`   varchar(20) NOT NULL,
  `place` bigint NOT NULL,
  `book`  bigint NOT NULL,
  PRIMARY KEY (`key`),
  CONSTRAINT `fk_tags_book` FOREIGN KEY (`book`) REFERENCES `books` (`id`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- create index idx_notes_place on notes (place)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'idx_notes_place' -> '1'
CREATE INDEX `idx_notes_place` ON `notes` (`place`);

-- change column notes.place: identity none becomes byDefault
ALTER TABLE `notes` MODIFY COLUMN `place` bigint NOT NULL AUTO_INCREMENT;

-- create index idx_tags_place on tags (place)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'tags' AND index_name = 'idx_tags_place' -> '1'
CREATE INDEX `idx_tags_place` ON `tags` (`place`);

-- change column tags.place: identity none becomes byDefault
ALTER TABLE `tags` MODIFY COLUMN `place` bigint NOT NULL AUTO_INCREMENT;
