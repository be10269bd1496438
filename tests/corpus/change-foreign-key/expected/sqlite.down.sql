-- Colonnade migration 0002 change_foreign_key: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table folders: its constraints change
CREATE TABLE "colonnade_new_folders" (
  "id"        integer NOT NULL CONSTRAINT "pk_folders" PRIMARY KEY AUTOINCREMENT,
  "name"      text NOT NULL,
  "parent_id" integer,
  CONSTRAINT "ck_folders_name__type" CHECK (length("name") <= 50),
  CONSTRAINT "fk_folders_parent_id" FOREIGN KEY ("parent_id") REFERENCES "folders" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_folders" ("id", "name", "parent_id")
SELECT "id", "name", "parent_id"
FROM "folders";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_folders';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_folders', seq FROM sqlite_sequence WHERE name = 'folders';
DROP TABLE "folders";
ALTER TABLE "colonnade_new_folders" RENAME TO "folders";

-- rebuild table files: its constraints change
CREATE TABLE "colonnade_new_files" (
  "id"        integer NOT NULL CONSTRAINT "pk_files" PRIMARY KEY AUTOINCREMENT,
  "folder_id" integer NOT NULL,
  CONSTRAINT "fk_files_folder_id" FOREIGN KEY ("folder_id") REFERENCES "folders" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_files" ("id", "folder_id")
SELECT "id", "folder_id"
FROM "files";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_files';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_files', seq FROM sqlite_sequence WHERE name = 'files';
DROP TABLE "files";
ALTER TABLE "colonnade_new_files" RENAME TO "files";
