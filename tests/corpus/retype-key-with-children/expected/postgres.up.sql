-- Colonnade migration 0002 retype_key_with_children: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_folders_parent of folders
ALTER TABLE "folders" DROP CONSTRAINT "fk_folders_parent";

-- drop foreign key fk_files_folder of files
ALTER TABLE "files" DROP CONSTRAINT "fk_files_folder";

-- change column folders.id: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "folders" ALTER COLUMN "id" TYPE bigint;

-- change column folders.parent: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "folders" ALTER COLUMN "parent" TYPE bigint;

-- change column files.folder: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "files" ALTER COLUMN "folder" TYPE bigint;

-- add foreign key fk_folders_parent: folders (parent) to folders (id) on delete cascade
ALTER TABLE "folders"
  ADD CONSTRAINT "fk_folders_parent" FOREIGN KEY ("parent") REFERENCES "folders" ("id") ON DELETE CASCADE;

-- add foreign key fk_files_folder: files (folder) to folders (id) on delete cascade
ALTER TABLE "files"
  ADD CONSTRAINT "fk_files_folder" FOREIGN KEY ("folder") REFERENCES "folders" ("id") ON DELETE CASCADE;
