-- Colonnade migration 0002 convert_text_to_double: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: val of samples cannot become text of 40 characters
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE char_length(CASE WHEN "val" = 0 THEN '0' WHEN abs("val") >= 1e-15 AND abs("val") < 1e-4 THEN "val"::text::numeric::text ELSE regexp_replace("val"::text, 'e([+]|(-))0*', 'e\2') END) > 40
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type double precision becomes varchar(40); collation the table's becomes C; meaning double becomes text, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "val" TYPE varchar(40) COLLATE "C" USING CASE WHEN "val" = 0 THEN '0' WHEN abs("val") >= 1e-15 AND abs("val") < 1e-4 THEN "val"::text::numeric::text ELSE regexp_replace("val"::text, 'e([+]|(-))0*', 'e\2') END;
