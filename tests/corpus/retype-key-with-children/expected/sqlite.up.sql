-- Colonnade migration 0002 retype_key_with_children: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table folders: id meaning integer becomes bigint; parent meaning integer becomes bigint
CREATE TABLE "colonnade_new_folders" (
  "id"     integer NOT NULL CONSTRAINT "pk_folders" PRIMARY KEY AUTOINCREMENT,
  "parent" integer,
  "name"   text NOT NULL,
  CONSTRAINT "ck_folders_name__type" CHECK (length("name") <= 40),
  CONSTRAINT "fk_folders_parent" FOREIGN KEY ("parent") REFERENCES "folders" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_folders" ("id", "parent", "name")
SELECT "id", "parent", "name"
FROM "folders";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_folders';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_folders', seq FROM sqlite_sequence WHERE name = 'folders';
DROP TABLE "folders";
ALTER TABLE "colonnade_new_folders" RENAME TO "folders";

-- rebuild table files: folder meaning integer becomes bigint
CREATE TABLE "colonnade_new_files" (
  "id"     integer NOT NULL CONSTRAINT "pk_files" PRIMARY KEY AUTOINCREMENT,
  "folder" integer NOT NULL,
  "name"   text NOT NULL,
  CONSTRAINT "uq_files_folder_name" UNIQUE ("folder", "name"),
  CONSTRAINT "ck_files_name__type" CHECK (length("name") <= 40),
  CONSTRAINT "fk_files_folder" FOREIGN KEY ("folder") REFERENCES "folders" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_files" ("id", "folder", "name")
SELECT "id", "folder", "name"
FROM "files";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_files';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_files', seq FROM sqlite_sequence WHERE name = 'files';
DROP TABLE "files";
ALTER TABLE "colonnade_new_files" RENAME TO "files";
