-- Colonnade migration 0002 convert_boolean_to_text: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type boolean becomes varchar(5); collation the table's becomes C; meaning boolean becomes text
ALTER TABLE "samples" ALTER COLUMN "val" TYPE varchar(5) COLLATE "C";
