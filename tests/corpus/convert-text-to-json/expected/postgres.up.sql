-- Colonnade migration 0002 convert_text_to_json: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the spelling in samples.val

-- change column samples.val: type varchar(40) becomes jsonb; collation C becomes the table's; meaning text becomes json, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE jsonb USING "val"::jsonb;
