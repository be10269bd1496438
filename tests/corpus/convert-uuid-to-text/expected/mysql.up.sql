-- Colonnade migration 0002 convert_uuid_to_text: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type char(36) becomes varchar(36); collation ascii_bin becomes the table's; meaning uuid becomes text
ALTER TABLE `samples` MODIFY COLUMN `val` varchar(36);
