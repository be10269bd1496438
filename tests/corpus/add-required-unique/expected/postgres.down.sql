-- Colonnade migration 0002 add_required_unique: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of samples.slug

-- drop unique uq_samples_slug on samples
ALTER TABLE "samples" DROP CONSTRAINT "uq_samples_slug";

-- drop column samples.slug
ALTER TABLE "samples" DROP COLUMN "slug";
