-- Colonnade migration 0002 narrow_renamed_decimal: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: digits behind the point in samples.worth

-- guard: val of samples cannot become decimal(12, 2)
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE abs("val") >= 9999999999.995
  ORDER BY "id"
  LIMIT 3;

-- rename column samples.val to worth
ALTER TABLE "samples" RENAME COLUMN "val" TO "worth";

-- change column samples.worth: type numeric(12,4) becomes numeric(12,2)
ALTER TABLE "samples" ALTER COLUMN "worth" TYPE numeric(12,2);
