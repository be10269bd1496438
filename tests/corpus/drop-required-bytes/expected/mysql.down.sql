-- Colonnade migration 0002 drop_required_bytes: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: files.content comes back empty; files.digest comes back empty

-- add column files.content (longblob, null)
-- add column files.digest (varbinary(32), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'files' AND column_name IN ('content', 'digest') -> '2'
ALTER TABLE `files`
  ADD COLUMN `content` longblob,
  ADD COLUMN `digest` varbinary(32);

-- rewrite content in the rows of files
-- batch: 10000 rows of `files` by `id`
UPDATE `files` SET `content` = '' WHERE /* each batch */ TRUE;

-- rewrite digest in the rows of files
-- batch: 10000 rows of `files` by `id`
UPDATE `files` SET `digest` = '' WHERE /* each batch */ TRUE;

-- change column files.content: null allowed becomes refused
-- change column files.digest: null allowed becomes refused
ALTER TABLE `files`
  MODIFY COLUMN `content` longblob NOT NULL,
  MODIFY COLUMN `digest` varbinary(32) NOT NULL;
