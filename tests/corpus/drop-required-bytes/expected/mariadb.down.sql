-- Colonnade migration 0002 drop_required_bytes: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: files.content comes back empty; files.digest comes back empty

-- add column files.content (longblob, null)
-- add column files.digest (varbinary(32), null)
ALTER TABLE `files`
  ADD COLUMN `content` longblob,
  ADD COLUMN `digest` varbinary(32);

-- rewrite content in the rows of files
UPDATE `files` SET `content` = '';

-- rewrite digest in the rows of files
UPDATE `files` SET `digest` = '';

-- change column files.content: null allowed becomes refused
-- change column files.digest: null allowed becomes refused
ALTER TABLE `files`
  MODIFY COLUMN `content` longblob NOT NULL,
  MODIFY COLUMN `digest` varbinary(32) NOT NULL;
