-- Colonnade migration 0002 merge_enum_values: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "agent_only" of messages.visibility stays "private"; "admin_only" of messages.visibility stays "private"

-- drop check ck_messages_visibility__values on messages
ALTER TABLE "messages" DROP CONSTRAINT "ck_messages_visibility__values";

-- change column messages.visibility: default 'public' becomes 'private'; closed set (public, private) becomes (public, private, agent_only, admin_only)
ALTER TABLE "messages"
  ALTER COLUMN "visibility" DROP DEFAULT,
  ALTER COLUMN "visibility" SET DEFAULT 'private';

-- add check ck_messages_visibility__values on messages: visibility IN ('public', 'private', 'agent_only', 'admin_only')
ALTER TABLE "messages"
  ADD CONSTRAINT "ck_messages_visibility__values" CHECK ("visibility" IN ('public', 'private', 'agent_only', 'admin_only'));
