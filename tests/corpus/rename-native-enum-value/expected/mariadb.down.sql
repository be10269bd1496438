-- Colonnade migration 0002 rename_native_enum_value: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column messages.visibility: type enum('public','hidden') becomes enum('public','hidden','secret'); default 'hidden' becomes 'secret'; closed set (public, hidden) becomes (public, secret)
ALTER TABLE `messages`
  MODIFY COLUMN `visibility` enum('public','hidden','secret') NOT NULL DEFAULT 'secret';

-- rewrite visibility in the rows of messages
-- batch: 10000 rows of `messages` by `id`
UPDATE `messages`
  SET `visibility` = 'secret'
  WHERE (`visibility` = 'hidden') AND /* each batch */ TRUE;

-- change column messages.visibility: type enum('public','hidden','secret') becomes enum('public','secret')
ALTER TABLE `messages` MODIFY COLUMN `visibility` enum('public','secret') NOT NULL DEFAULT 'secret';
