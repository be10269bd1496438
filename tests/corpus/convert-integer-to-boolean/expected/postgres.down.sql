-- Colonnade migration 0002 convert_integer_to_boolean: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type boolean becomes integer; meaning boolean becomes integer, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE integer USING "val"::integer::integer;
