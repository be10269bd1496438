-- Colonnade migration 0002 convert_under_check_and_default: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: blanks, signs and zeros in front in samples.val

-- guard: val of samples cannot become integer
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE CASE WHEN "val" ~ '^ *[+-]?[0-9]+ *$' THEN trim("val")::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE "val" IS NOT NULL END
  ORDER BY "id"
  LIMIT 3;

-- guard: a row of samples breaks check ck_samples_val
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE NOT ((trim("val")::integer) > 0)
  ORDER BY "id"
  LIMIT 3;

-- drop check ck_samples_val on samples
ALTER TABLE "samples" DROP CONSTRAINT "ck_samples_val";

-- change column samples.val: type varchar(20) becomes integer; default '5' becomes 5; collation C becomes the table's; meaning text becomes integer, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "val" DROP DEFAULT,
  ALTER COLUMN "val" TYPE integer USING trim("val")::integer,
  ALTER COLUMN "val" SET DEFAULT 5;

-- add check ck_samples_val on samples: val > 0
ALTER TABLE "samples" ADD CONSTRAINT "ck_samples_val" CHECK ("val" > 0);

-- create index idx_samples_val on samples (val)
CREATE INDEX "idx_samples_val" ON "samples" ("val");
