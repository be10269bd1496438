-- Colonnade migration 0002 convert_text_to_boolean: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type boolean becomes varchar(40); collation the table's becomes C; meaning boolean becomes text
ALTER TABLE "samples" ALTER COLUMN "val" TYPE varchar(40) COLLATE "C";
