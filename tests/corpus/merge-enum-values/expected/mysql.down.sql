-- Colonnade migration 0002 merge_enum_values: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "agent_only" of messages.visibility stays "private"; "admin_only" of messages.visibility stays "private"

-- drop check ck_messages_visibility__values on messages
-- change column messages.visibility: type varchar(7) becomes varchar(10); default 'public' becomes 'private'; closed set (public, private) becomes (public, private, agent_only, admin_only)
-- add check ck_messages_visibility__values on messages: visibility IN ('public', 'private', 'agent_only', 'admin_only')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'messages' AND constraint_name = 'ck_messages_visibility__values' -> '1'
ALTER TABLE `messages`
  DROP CONSTRAINT `ck_messages_visibility__values`,
  MODIFY COLUMN `visibility` varchar(10) NOT NULL DEFAULT 'private',
  ADD CONSTRAINT `ck_messages_visibility__values` CHECK (`visibility` IN ('public', 'private', 'agent_only', 'admin_only'));
