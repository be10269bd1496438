-- Colonnade migration 0002 convert_text_to_timestamp: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type timestamptz(3) becomes varchar(40); collation the table's becomes C; meaning timestamp becomes text, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "val" TYPE varchar(40) COLLATE "C" USING to_char("val" AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS');
