-- Colonnade migration 0002 convert_by_expression: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: samples.val becomes what its author's conversion gives

-- guard: val of samples cannot become text of 20 characters
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE char_length((CASE WHEN "val" = 0 THEN 'none' ELSE 'some' END)) > 20
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type integer becomes varchar(20); collation the table's becomes C; meaning integer becomes text, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "val" TYPE varchar(20) COLLATE "C" USING CASE WHEN "val" = 0 THEN 'none' ELSE 'some' END;
