-- Colonnade migration 0002 freeze_part_of_chain: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of files.height; the values of files.width

-- change column files.area: generated width * height becomes no
-- drop column files.height
-- drop column files.width
ALTER TABLE `files`
  MODIFY COLUMN `area` int NOT NULL,
  DROP COLUMN `height`,
  DROP COLUMN `width`;
