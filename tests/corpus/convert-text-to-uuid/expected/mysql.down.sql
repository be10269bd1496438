-- Colonnade migration 0002 convert_text_to_uuid: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type char(36) becomes varchar(40); collation ascii_bin becomes the table's; meaning uuid becomes text
ALTER TABLE `samples` MODIFY COLUMN `val` varchar(40);
