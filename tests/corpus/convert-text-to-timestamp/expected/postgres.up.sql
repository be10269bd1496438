-- Colonnade migration 0002 convert_text_to_timestamp: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the spelling in samples.val

-- guard: val of samples cannot become timestamp
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE NOT (CASE WHEN "val" ~ '^ *[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,3})?)?[Zz]?)? *$' THEN substr(trim("val"), 9, 2)::integer <= extract(day FROM make_date(substr(trim("val"), 1, 4)::integer, substr(trim("val"), 6, 2)::integer, 1) + interval '1 month - 1 day') ELSE "val" IS NULL END)
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type varchar(40) becomes timestamptz(3); collation C becomes the table's; meaning text becomes timestamp, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE timestamptz(3) USING trim("val")::timestamptz(3);
