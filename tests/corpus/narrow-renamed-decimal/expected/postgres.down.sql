-- Colonnade migration 0002 narrow_renamed_decimal: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: worth of samples cannot become decimal(12, 4)
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE abs("worth") >= 99999999.99995
  ORDER BY "id"
  LIMIT 3;

-- rename column samples.worth to val
ALTER TABLE "samples" RENAME COLUMN "worth" TO "val";

-- change column samples.val: type numeric(12,2) becomes numeric(12,4)
ALTER TABLE "samples" ALTER COLUMN "val" TYPE numeric(12,4);
