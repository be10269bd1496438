-- Colonnade migration 0002 retype_key_with_children: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_folders_parent of folders
-- drop index fk_folders_parent on folders
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'folders' AND constraint_name = 'fk_folders_parent' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'folders' AND index_name = 'fk_folders_parent' -> '0'
ALTER TABLE `folders`
  DROP FOREIGN KEY `fk_folders_parent`,
  DROP INDEX `fk_folders_parent`;

-- drop foreign key fk_files_folder of files
-- change column files.folder: type int becomes bigint; meaning integer becomes bigint
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'files' AND constraint_name = 'fk_files_folder' -> '0'
ALTER TABLE `files`
  DROP FOREIGN KEY `fk_files_folder`,
  MODIFY COLUMN `folder` bigint NOT NULL;

-- change column folders.id: type int becomes bigint; meaning integer becomes bigint
-- change column folders.parent: type int becomes bigint; meaning integer becomes bigint
ALTER TABLE `folders`
  MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT,
  MODIFY COLUMN `parent` bigint;

-- add foreign key fk_folders_parent: folders (parent) to folders (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'folders' AND constraint_name = 'fk_folders_parent' -> '1'
ALTER TABLE `folders`
  ADD CONSTRAINT `fk_folders_parent` FOREIGN KEY (`parent`) REFERENCES `folders` (`id`) ON DELETE CASCADE;

-- add foreign key fk_files_folder: files (folder) to folders (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'files' AND constraint_name = 'fk_files_folder' -> '1'
ALTER TABLE `files`
  ADD CONSTRAINT `fk_files_folder` FOREIGN KEY (`folder`) REFERENCES `folders` (`id`) ON DELETE CASCADE;
