-- Colonnade migration 0002 drop_table_kept_by_its_rows: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create table folders
CREATE TABLE "folders" (
  "id"        integer NOT NULL CONSTRAINT "pk_folders" PRIMARY KEY AUTOINCREMENT,
  "name"      text NOT NULL,
  "parent_id" integer,
  CONSTRAINT "ck_folders_name__type" CHECK (length("name") <= 100),
  CONSTRAINT "fk_folders_parent_id" FOREIGN KEY ("parent_id") REFERENCES "folders" ("id") ON DELETE RESTRICT
);
