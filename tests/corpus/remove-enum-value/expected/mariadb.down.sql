-- Colonnade migration 0002 remove_enum_value: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_messages_visibility__values on messages
-- change column messages.visibility: type varchar(7) becomes varchar(8); closed set (public, private) becomes (public, private, obsolete)
-- add check ck_messages_visibility__values on messages: visibility IN ('public', 'private', 'obsolete')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'messages' AND constraint_name = 'ck_messages_visibility__values' -> '1'
ALTER TABLE `messages`
  DROP CONSTRAINT `ck_messages_visibility__values`,
  MODIFY COLUMN `visibility` varchar(8) NOT NULL DEFAULT 'public',
  ADD CONSTRAINT `ck_messages_visibility__values` CHECK (`visibility` IN ('public', 'private', 'obsolete'));
