-- Colonnade migration 0002 change_foreign_key: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_folders_parent_id of folders
ALTER TABLE "folders" DROP CONSTRAINT "fk_folders_parent_id";

-- drop foreign key fk_files_folder_id of files
ALTER TABLE "files" DROP CONSTRAINT "fk_files_folder_id";

-- add foreign key fk_folders_parent_id: folders (parent_id) to folders (id) on delete cascade
ALTER TABLE "folders"
  ADD CONSTRAINT "fk_folders_parent_id" FOREIGN KEY ("parent_id") REFERENCES "folders" ("id") ON DELETE CASCADE;

-- add foreign key fk_files_folder_id: files (folder_id) to folders (id) on delete cascade
ALTER TABLE "files"
  ADD CONSTRAINT "fk_files_folder_id" FOREIGN KEY ("folder_id") REFERENCES "folders" ("id") ON DELETE CASCADE;
