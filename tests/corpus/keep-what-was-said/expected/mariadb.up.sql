-- Colonnade migration 0002 keep_what_was_said: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_messages_visibility__values on messages
-- change column messages.visibility: type varchar(6) becomes varchar(8); closed set (public, hidden) becomes (public, hidden, draft, internal)
-- comment on table messages
-- add check ck_messages_visibility__values on messages: visibility IN ('public', 'hidden', 'draft', 'internal')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'messages' AND constraint_name = 'ck_messages_visibility__values' -> '1'
ALTER TABLE `messages`
  DROP CONSTRAINT `ck_messages_visibility__values`,
  MODIFY COLUMN `visibility` varchar(8) NOT NULL,
  COMMENT = 'Its renames were made long ago, and are still said.',
  ADD CONSTRAINT `ck_messages_visibility__values` CHECK (`visibility` IN ('public', 'hidden', 'draft', 'internal'));

-- add column replies.note (longtext, not null, default '')
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'replies' AND column_name = 'note' -> '1'
ALTER TABLE `replies` ADD COLUMN `note` longtext NOT NULL DEFAULT ('');
