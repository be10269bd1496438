-- Colonnade migration 0002 convert_double_to_integer: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the fraction in samples.val

-- guard: val of samples cannot become integer
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE NOT ("val" > -2147483648.5 AND "val" < 2147483647.5)
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type double precision becomes integer; meaning double becomes integer, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "val" TYPE integer USING (trunc("val") + CASE WHEN abs("val" - trunc("val")) >= 0.5 THEN sign("val") ELSE 0 END)::integer;
