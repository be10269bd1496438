-- Colonnade migration 0002 merge_enum_values: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "agent_only" of messages.visibility becomes "private"; "admin_only" of messages.visibility becomes "private"

-- drop check ck_messages_visibility__values on messages
-- change column messages.visibility: default 'private' becomes 'public'; closed set (public, private, agent_only, admin_only) becomes (public, private)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'messages' AND constraint_name = 'ck_messages_visibility__values' -> '0'
ALTER TABLE `messages`
  DROP CONSTRAINT `ck_messages_visibility__values`,
  MODIFY COLUMN `visibility` varchar(10) NOT NULL DEFAULT 'public';

-- rewrite visibility in the rows of messages
-- batch: 10000 rows of `messages` by `id`
UPDATE `messages`
  SET `visibility` = 'private'
  WHERE (`visibility` IN ('agent_only', 'admin_only')) AND /* each batch */ TRUE;

-- change column messages.visibility: type varchar(10) becomes varchar(7)
-- add check ck_messages_visibility__values on messages: visibility IN ('public', 'private')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'messages' AND constraint_name = 'ck_messages_visibility__values' -> '1'
ALTER TABLE `messages`
  MODIFY COLUMN `visibility` varchar(7) NOT NULL DEFAULT 'public',
  ADD CONSTRAINT `ck_messages_visibility__values` CHECK (`visibility` IN ('public', 'private'));
