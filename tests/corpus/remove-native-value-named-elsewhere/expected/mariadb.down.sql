-- Colonnade migration 0002 remove_native_value_named_elsewhere: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "draft" of messages.visibility stays "public"

-- guard: a row of messages breaks check ck_messages_titled
SELECT `id`, count(*) OVER ()
  FROM `messages`
  WHERE NOT ((CASE WHEN `visibility` = 'hidden' THEN 'secret' ELSE `visibility` END) <> 'secret' OR `title` <> '')
  ORDER BY `id`
  LIMIT 3;

-- drop view secret_messages
DROP VIEW `secret_messages`;

-- drop check ck_messages_titled on messages
-- drop column messages.label
-- change column messages.visibility: type enum('hidden','public') becomes enum('hidden','public','secret','draft'); default 'hidden' becomes 'secret'; closed set (hidden, public) becomes (public, secret, draft)
ALTER TABLE `messages`
  DROP CONSTRAINT `ck_messages_titled`,
  DROP COLUMN `label`,
  MODIFY COLUMN `visibility` enum('hidden','public','secret','draft') NOT NULL DEFAULT 'secret';

-- rewrite visibility in the rows of messages
UPDATE `messages` SET `visibility` = 'secret' WHERE `visibility` = 'hidden';

-- change column messages.visibility: type enum('hidden','public','secret','draft') becomes enum('public','secret','draft')
-- add column messages.label (varchar(20), not null)
-- add check ck_messages_titled on messages: visibility <> 'secret' OR title <> ''
ALTER TABLE `messages`
  MODIFY COLUMN `visibility` enum('public','secret','draft') NOT NULL DEFAULT 'secret',
  ADD COLUMN `label` varchar(20) GENERATED ALWAYS AS (CASE WHEN `visibility` = 'secret' THEN 'hush' ELSE 'open' END) STORED,
  ADD CONSTRAINT `ck_messages_titled` CHECK (`visibility` <> 'secret' OR `title` <> '');

-- create view secret_messages
CREATE VIEW `secret_messages` (`id`, `title`) AS
SELECT
  `m`.`id`,
  `m`.`title`
FROM `messages` AS `m`
WHERE `m`.`visibility` = 'secret';
