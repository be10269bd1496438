-- Colonnade migration 0002 convert_integer_to_text: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: blanks, signs and zeros in front in samples.val

-- guard: val of samples cannot become integer
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE CASE WHEN "val" ~ '^ *[+-]?[0-9]+ *$' THEN trim("val")::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE "val" IS NOT NULL END
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type varchar(11) becomes integer; collation C becomes the table's; meaning text becomes integer, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE integer USING trim("val")::integer;
