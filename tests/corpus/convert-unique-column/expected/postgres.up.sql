-- Colonnade migration 0002 convert_unique_column: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: blanks, signs and zeros in front in samples.val

-- guard: val of samples cannot become integer
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE CASE WHEN "val" ~ '^ *[+-]?[0-9]+ *$' THEN trim("val")::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE "val" IS NOT NULL END
  ORDER BY "id"
  LIMIT 3;

-- guard: val of samples is not unique
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE ((trim("val")::integer)) IN (SELECT colonnade_key_1 FROM (SELECT (trim("val")::integer) AS colonnade_key_1 FROM "samples") AS colonnade_keys GROUP BY colonnade_key_1 HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type varchar(20) becomes integer; collation C becomes the table's; meaning text becomes integer, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE integer USING trim("val")::integer;
