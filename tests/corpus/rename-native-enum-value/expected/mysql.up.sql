-- Colonnade migration 0002 rename_native_enum_value: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column messages.visibility: type enum('public','secret') becomes enum('public','secret','hidden'); default 'secret' becomes 'hidden'; closed set (public, secret) becomes (public, hidden)
ALTER TABLE `messages`
  MODIFY COLUMN `visibility` enum('public','secret','hidden') NOT NULL DEFAULT 'hidden';

-- rewrite visibility in the rows of messages
-- batch: 10000 rows of `messages` by `id`
UPDATE `messages`
  SET `visibility` = 'hidden'
  WHERE (`visibility` = 'secret') AND /* each batch */ TRUE;

-- change column messages.visibility: type enum('public','secret','hidden') becomes enum('public','hidden')
ALTER TABLE `messages` MODIFY COLUMN `visibility` enum('public','hidden') NOT NULL DEFAULT 'hidden';
