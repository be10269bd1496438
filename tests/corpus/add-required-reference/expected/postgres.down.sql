-- Colonnade migration 0002 add_required_reference: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of samples.parent_id

-- drop foreign key fk_samples_parent_id of samples
ALTER TABLE "samples" DROP CONSTRAINT "fk_samples_parent_id";

-- drop column samples.parent_id
ALTER TABLE "samples" DROP COLUMN "parent_id";
