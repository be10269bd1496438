-- Colonnade migration 0002 add_required_unique: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: slug of samples is null
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE ((coalesce(("val")::text, '') || coalesce(( '-x')::text, ''))) IS NULL
  ORDER BY "id"
  LIMIT 3;

-- guard: slug of samples is not unique
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE (((coalesce(("val")::text, '') || coalesce(( '-x')::text, '')))) IN (SELECT colonnade_key_1 FROM (SELECT ((coalesce(("val")::text, '') || coalesce(( '-x')::text, ''))) AS colonnade_key_1 FROM "samples") AS colonnade_keys GROUP BY colonnade_key_1 HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- add column samples.slug (varchar(40), null)
ALTER TABLE "samples" ADD COLUMN "slug" varchar(40) COLLATE "C";

-- rewrite slug in the rows of samples
UPDATE "samples" SET "slug" = (coalesce(("val")::text, '') || coalesce(( '-x')::text, ''));

-- change column samples.slug: null allowed becomes refused
ALTER TABLE "samples" ALTER COLUMN "slug" SET NOT NULL;

-- add unique uq_samples_slug on samples (slug)
ALTER TABLE "samples" ADD CONSTRAINT "uq_samples_slug" UNIQUE ("slug");
