-- Colonnade migration 0002 convert_uuid_to_text: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type uuid becomes varchar(36); collation the table's becomes C; meaning uuid becomes text
ALTER TABLE "samples" ALTER COLUMN "val" TYPE varchar(36) COLLATE "C";
