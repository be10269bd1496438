-- Colonnade migration 0002 retype_key_with_children: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: id of folders cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `folders`
  WHERE `id` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- guard: parent of folders cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `folders`
  WHERE `parent` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- guard: folder of files cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `files`
  WHERE `folder` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key fk_folders_parent of folders
-- drop index fk_folders_parent on folders
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'folders' AND constraint_name = 'fk_folders_parent' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'folders' AND index_name = 'fk_folders_parent' -> '0'
ALTER TABLE `folders`
  DROP FOREIGN KEY `fk_folders_parent`,
  DROP INDEX `fk_folders_parent`;

-- drop foreign key fk_files_folder of files
-- change column files.folder: type bigint becomes int; meaning bigint becomes integer
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'files' AND constraint_name = 'fk_files_folder' -> '0'
ALTER TABLE `files`
  DROP FOREIGN KEY `fk_files_folder`,
  MODIFY COLUMN `folder` int NOT NULL;

-- change column folders.id: type bigint becomes int; meaning bigint becomes integer
-- change column folders.parent: type bigint becomes int; meaning bigint becomes integer
ALTER TABLE `folders`
  MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT,
  MODIFY COLUMN `parent` int;

-- add foreign key fk_folders_parent: folders (parent) to folders (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'folders' AND constraint_name = 'fk_folders_parent' -> '1'
ALTER TABLE `folders`
  ADD CONSTRAINT `fk_folders_parent` FOREIGN KEY (`parent`) REFERENCES `folders` (`id`) ON DELETE CASCADE;

-- add foreign key fk_files_folder: files (folder) to folders (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'files' AND constraint_name = 'fk_files_folder' -> '1'
ALTER TABLE `files`
  ADD CONSTRAINT `fk_files_folder` FOREIGN KEY (`folder`) REFERENCES `folders` (`id`) ON DELETE CASCADE;
