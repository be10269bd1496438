-- Colonnade migration 0002 freeze_part_of_chain: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of files.height; the values of files.width

-- change column files.area: generated width * height becomes no
-- drop column files.height
-- drop column files.width
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'files' AND column_name IN ('height', 'width') -> '0'
ALTER TABLE `files`
  MODIFY COLUMN `area` int NOT NULL,
  DROP COLUMN `height`,
  DROP COLUMN `width`;
