-- Colonnade migration 0002 keep_virtual_column: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of files.size

-- drop index idx_files_size on files
DROP INDEX "idx_files_size";

-- drop column files.size
ALTER TABLE "files" DROP COLUMN "size";

-- add column files.size (integer, not null)
ALTER TABLE "files"
  ADD COLUMN "size" integer GENERATED ALWAYS AS (char_length("path")) STORED NOT NULL;

-- create index idx_files_size on files (size)
CREATE INDEX "idx_files_size" ON "files" ("size");
