-- Colonnade migration 0002 freeze_virtual_column: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column files.size: generated char_length(path) becomes no
ALTER TABLE "files" ALTER COLUMN "size" DROP EXPRESSION;

-- rename column files.size to length
ALTER TABLE "files" RENAME COLUMN "size" TO "length";

-- rename index idx_files_size to idx_files_length on files
ALTER INDEX "idx_files_size" RENAME TO "idx_files_length";

-- change column files.length: default none becomes 0
ALTER TABLE "files" ALTER COLUMN "length" SET DEFAULT 0;
