-- Colonnade migration 0002 drop_required_bytes: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of files.content; the values of files.digest

-- drop column files.content
-- drop column files.digest
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'files' AND column_name IN ('content', 'digest') -> '0'
ALTER TABLE `files`
  DROP COLUMN `content`,
  DROP COLUMN `digest`;
