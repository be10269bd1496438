-- Colonnade migration 0002 convert_text_to_boolean: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the spelling in samples.val

-- guard: val of samples cannot become boolean
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE NOT (lower(trim("val")) IN ('true', 't', 'yes', 'y', 'on', '1', 'false', 'f', 'no', 'n', 'off', '0'))
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type varchar(40) becomes boolean; collation C becomes the table's; meaning text becomes boolean, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "val" TYPE boolean USING CASE WHEN lower(trim("val")) IN ('true', 't', 'yes', 'y', 'on', '1') THEN true WHEN lower(trim("val")) IN ('false', 'f', 'no', 'n', 'off', '0') THEN false ELSE "val"::boolean END;
