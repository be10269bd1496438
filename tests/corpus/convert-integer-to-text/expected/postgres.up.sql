-- Colonnade migration 0002 convert_integer_to_text: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type integer becomes varchar(11); collation the table's becomes C; meaning integer becomes text
ALTER TABLE "samples" ALTER COLUMN "val" TYPE varchar(11) COLLATE "C";
