-- Colonnade migration 0002 convert_text_to_double: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: blanks, signs and zeros in front in samples.val

-- guard: val of samples cannot become double
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE NOT (CASE WHEN "val" ~ '^ *[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})? *$' THEN abs("val"::numeric) = 0 OR abs("val"::numeric) BETWEEN 5e-324 AND 1.7976931348623157e308 ELSE "val" IS NULL END)
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type varchar(40) becomes double precision; collation C becomes the table's; meaning text becomes double, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE double precision USING trim("val")::double precision;
