-- Colonnade migration 0002 convert_text_to_integer: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type integer becomes varchar(40); collation the table's becomes C; meaning integer becomes text
ALTER TABLE "samples" ALTER COLUMN "val" TYPE varchar(40) COLLATE "C";
