-- Colonnade migration 0002 remove_native_value_named_elsewhere: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "draft" of messages.visibility becomes "public"

-- guard: a row of messages breaks check ck_messages_titled
SELECT `id`, count(*) OVER ()
  FROM `messages`
  WHERE NOT ((CASE WHEN `visibility` = 'secret' THEN 'hidden' WHEN `visibility` = 'draft' THEN 'public' ELSE `visibility` END) <> 'hidden' OR `title` <> '')
  ORDER BY `id`
  LIMIT 3;

-- guard: title, visibility of messages are not unique
SELECT `id`, count(*) OVER ()
  FROM `messages`
  WHERE (`title`, ((CASE WHEN `visibility` = 'secret' THEN 'hidden' WHEN `visibility` = 'draft' THEN 'public' ELSE `visibility` END))) IN (SELECT colonnade_key_1, colonnade_key_2 FROM (SELECT `title` AS colonnade_key_1, (CASE WHEN `visibility` = 'secret' THEN 'hidden' WHEN `visibility` = 'draft' THEN 'public' ELSE `visibility` END) AS colonnade_key_2 FROM `messages`) AS colonnade_keys GROUP BY colonnade_key_1, colonnade_key_2 HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- drop view secret_messages
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'secret_messages' -> '0'
DROP VIEW `secret_messages`;

-- drop check ck_messages_titled on messages
-- drop column messages.label
-- change column messages.visibility: type enum('public','secret','draft') becomes enum('public','secret','draft','hidden'); default 'secret' becomes 'hidden'; closed set (public, secret, draft) becomes (hidden, public)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'messages' AND constraint_name = 'ck_messages_titled' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'messages' AND column_name = 'label' -> '0'
ALTER TABLE `messages`
  DROP CONSTRAINT `ck_messages_titled`,
  DROP COLUMN `label`,
  MODIFY COLUMN `visibility` enum('public','secret','draft','hidden') NOT NULL DEFAULT 'hidden';

-- rewrite visibility in the rows of messages
-- batch: 10000 rows of `messages` by `id`
UPDATE `messages`
  SET `visibility` = CASE WHEN `visibility` = 'secret' THEN 'hidden' WHEN `visibility` = 'draft' THEN 'public' ELSE `visibility` END
  WHERE (`visibility` IN ('secret', 'draft')) AND /* each batch */ TRUE;

-- change column messages.visibility: type enum('public','secret','draft','hidden') becomes enum('hidden','public')
-- add column messages.label (varchar(20), not null)
-- add check ck_messages_titled on messages: visibility <> 'hidden' OR title <> ''
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'messages' AND column_name = 'label' -> '1'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'messages' AND constraint_name = 'ck_messages_titled' -> '1'
ALTER TABLE `messages`
  MODIFY COLUMN `visibility` enum('hidden','public') NOT NULL DEFAULT 'hidden',
  ADD COLUMN `label` varchar(20) GENERATED ALWAYS AS (CASE WHEN `visibility` = 'hidden' THEN 'hush' ELSE 'open' END) STORED NOT NULL,
  ADD CONSTRAINT `ck_messages_titled` CHECK (`visibility` <> 'hidden' OR `title` <> '');

-- create view secret_messages
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'secret_messages' -> '1'
CREATE VIEW `secret_messages` (`id`, `title`) AS
SELECT
  `m`.`id`,
  `m`.`title`
FROM `messages` AS `m`
WHERE `m`.`visibility` = 'hidden';
