-- Colonnade migration 0002 convert_json_to_text: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: val of samples cannot become text of 40 characters
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE char_length("val"::text) > 40
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type jsonb becomes varchar(40); collation the table's becomes C; meaning json becomes text
ALTER TABLE "samples" ALTER COLUMN "val" TYPE varchar(40) COLLATE "C";
