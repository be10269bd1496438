-- Colonnade migration 0002 convert_by_expression: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: samples.val becomes what its author's conversion gives

-- change column samples.val: type varchar(20) becomes integer; collation C becomes the table's; meaning text becomes integer, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "val" TYPE integer USING CASE WHEN "val" = 'none' THEN 0 ELSE 1 END;
