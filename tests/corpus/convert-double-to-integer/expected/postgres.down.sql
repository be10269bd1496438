-- Colonnade migration 0002 convert_double_to_integer: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type integer becomes double precision; meaning integer becomes double
ALTER TABLE "samples" ALTER COLUMN "val" TYPE double precision;
