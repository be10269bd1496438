-- Colonnade migration 0002 rename_native_value_named_elsewhere: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: a row of messages breaks check ck_messages_titled
SELECT `id`, count(*) OVER ()
  FROM `messages`
  WHERE NOT ((CASE WHEN `visibility` = 'secret' THEN 'hidden' ELSE `visibility` END) <> 'hidden' OR `title` <> '')
  ORDER BY `id`
  LIMIT 3;

-- drop view secret_messages
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'secret_messages' -> '0'
DROP VIEW `secret_messages`;

-- drop check ck_messages_titled on messages
-- drop column messages.label
-- change column messages.visibility: type enum('public','secret','draft') becomes enum('public','secret','draft','hidden'); default 'secret' becomes 'hidden'; closed set (public, secret, draft) becomes (public, hidden, draft)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'messages' AND constraint_name = 'ck_messages_titled' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'messages' AND column_name = 'label' -> '0'
ALTER TABLE `messages`
  DROP CONSTRAINT `ck_messages_titled`,
  DROP COLUMN `label`,
  MODIFY COLUMN `visibility` enum('public','secret','draft','hidden') NOT NULL DEFAULT 'hidden';

-- rewrite visibility in the rows of messages
-- batch: 10000 rows of `messages` by `id`
UPDATE `messages`
  SET `visibility` = 'hidden'
  WHERE (`visibility` = 'secret') AND /* each batch */ TRUE;

-- change column messages.visibility: type enum('public','secret','draft','hidden') becomes enum('public','hidden','draft')
-- add column messages.label (varchar(20), not null)
-- add check ck_messages_titled on messages: visibility <> 'hidden' OR title <> ''
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'messages' AND column_name = 'label' -> '1'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'messages' AND constraint_name = 'ck_messages_titled' -> '1'
ALTER TABLE `messages`
  MODIFY COLUMN `visibility` enum('public','hidden','draft') NOT NULL DEFAULT 'hidden',
  ADD COLUMN `label` varchar(20) GENERATED ALWAYS AS (CASE WHEN `visibility` = 'hidden' THEN 'hush' ELSE 'open' END) STORED,
  ADD CONSTRAINT `ck_messages_titled` CHECK (`visibility` <> 'hidden' OR `title` <> '');

-- create view secret_messages
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'secret_messages' -> '1'
CREATE VIEW `secret_messages` (`id`, `title`) AS
SELECT
  `m`.`id`,
  `m`.`title`
FROM `messages` AS `m`
WHERE `m`.`visibility` = 'hidden';
