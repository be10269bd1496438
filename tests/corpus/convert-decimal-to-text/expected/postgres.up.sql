-- Colonnade migration 0002 convert_decimal_to_text: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type numeric(24,2) becomes varchar(30); collation the table's becomes C; meaning decimal becomes text
ALTER TABLE "samples" ALTER COLUMN "val" TYPE varchar(30) COLLATE "C";
