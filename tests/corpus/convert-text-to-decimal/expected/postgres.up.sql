-- Colonnade migration 0002 convert_text_to_decimal: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: blanks, signs and zeros in front in samples.val

-- guard: val of samples cannot become decimal(20, 2)
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE CASE WHEN "val" ~ '^ *[+-]?([0-9]+\.?[0-9]*|\.[0-9]+) *$' THEN abs(trim("val")::numeric) >= 999999999999999999.995 ELSE "val" IS NOT NULL END
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type varchar(40) becomes numeric(20,2); collation C becomes the table's; meaning text becomes decimal, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE numeric(20,2) USING trim("val")::numeric(20,2);
