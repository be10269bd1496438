-- Colonnade migration 0002 narrow_bigint_to_integer: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "samples" ALTER COLUMN "val" TYPE bigint;
