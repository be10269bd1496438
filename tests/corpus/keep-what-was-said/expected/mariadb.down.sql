-- Colonnade migration 0002 keep_what_was_said: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of replies.note

-- guard: visibility of messages is none of "public", "hidden"
SELECT `id`, count(*) OVER ()
  FROM `messages`
  WHERE `visibility` NOT IN ('public', 'hidden')
  ORDER BY `id`
  LIMIT 3;

-- drop check ck_messages_visibility__values on messages
-- change column messages.visibility: type varchar(8) becomes varchar(6); closed set (public, hidden, draft, internal) becomes (public, hidden)
-- remove the comment of table messages
-- add check ck_messages_visibility__values on messages: visibility IN ('public', 'hidden')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'messages' AND constraint_name = 'ck_messages_visibility__values' -> '1'
ALTER TABLE `messages`
  DROP CONSTRAINT `ck_messages_visibility__values`,
  MODIFY COLUMN `visibility` varchar(6) NOT NULL,
  COMMENT = '',
  ADD CONSTRAINT `ck_messages_visibility__values` CHECK (`visibility` IN ('public', 'hidden'));

-- drop column replies.note
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'replies' AND column_name = 'note' -> '0'
ALTER TABLE `replies` DROP COLUMN `note`;
