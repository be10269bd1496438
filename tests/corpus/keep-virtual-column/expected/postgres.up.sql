-- Colonnade migration 0002 keep_virtual_column: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column files.size: generated char_length(path) becomes no
ALTER TABLE "files" ALTER COLUMN "size" DROP EXPRESSION;
