-- Colonnade migration 0002 remove_enum_value: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: visibility of messages is none of "public", "private"
SELECT `id`, count(*) OVER ()
  FROM `messages`
  WHERE `visibility` NOT IN ('public', 'private')
  ORDER BY `id`
  LIMIT 3;

-- drop check ck_messages_visibility__values on messages
-- change column messages.visibility: type varchar(8) becomes varchar(7); closed set (public, private, obsolete) becomes (public, private)
-- add check ck_messages_visibility__values on messages: visibility IN ('public', 'private')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'messages' AND constraint_name = 'ck_messages_visibility__values' -> '1'
ALTER TABLE `messages`
  DROP CONSTRAINT `ck_messages_visibility__values`,
  MODIFY COLUMN `visibility` varchar(7) NOT NULL DEFAULT 'public',
  ADD CONSTRAINT `ck_messages_visibility__values` CHECK (`visibility` IN ('public', 'private'));
