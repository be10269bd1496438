-- Colonnade migration 0002 change_foreign_key: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_folders_parent_id of folders
-- drop index fk_folders_parent_id on folders
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'folders' AND constraint_name = 'fk_folders_parent_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'folders' AND index_name = 'fk_folders_parent_id' -> '0'
ALTER TABLE `folders`
  DROP FOREIGN KEY `fk_folders_parent_id`,
  DROP INDEX `fk_folders_parent_id`;

-- drop foreign key fk_files_folder_id of files
-- drop index fk_files_folder_id on files
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'files' AND constraint_name = 'fk_files_folder_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'files' AND index_name = 'fk_files_folder_id' -> '0'
ALTER TABLE `files`
  DROP FOREIGN KEY `fk_files_folder_id`,
  DROP INDEX `fk_files_folder_id`;

-- add foreign key fk_folders_parent_id: folders (parent_id) to folders (id) on delete set null
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'folders' AND constraint_name = 'fk_folders_parent_id' -> '1'
ALTER TABLE `folders`
  ADD CONSTRAINT `fk_folders_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `folders` (`id`) ON DELETE SET NULL;

-- add foreign key fk_files_folder_id: files (folder_id) to folders (id) on delete restrict
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'files' AND constraint_name = 'fk_files_folder_id' -> '1'
ALTER TABLE `files`
  ADD CONSTRAINT `fk_files_folder_id` FOREIGN KEY (`folder_id`) REFERENCES `folders` (`id`) ON DELETE RESTRICT;
