-- Colonnade migration 0002 narrow_unbounded_text: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type varchar(7) becomes text
ALTER TABLE "samples" ALTER COLUMN "val" TYPE text COLLATE "C";
