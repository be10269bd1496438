-- Colonnade migration 0002 convert_text_to_date: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type date becomes varchar(40); collation the table's becomes C; meaning date becomes text, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "val" TYPE varchar(40) COLLATE "C" USING to_char("val", 'YYYY-MM-DD');
