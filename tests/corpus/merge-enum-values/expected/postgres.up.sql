-- Colonnade migration 0002 merge_enum_values: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "agent_only" of messages.visibility becomes "private"; "admin_only" of messages.visibility becomes "private"

-- drop check ck_messages_visibility__values on messages
ALTER TABLE "messages" DROP CONSTRAINT "ck_messages_visibility__values";

-- rewrite visibility in the rows of messages
UPDATE "messages" SET "visibility" = 'private' WHERE "visibility" IN ('agent_only', 'admin_only');

-- change column messages.visibility: default 'private' becomes 'public'; closed set (public, private, agent_only, admin_only) becomes (public, private)
ALTER TABLE "messages"
  ALTER COLUMN "visibility" DROP DEFAULT,
  ALTER COLUMN "visibility" SET DEFAULT 'public';

-- add check ck_messages_visibility__values on messages: visibility IN ('public', 'private')
ALTER TABLE "messages"
  ADD CONSTRAINT "ck_messages_visibility__values" CHECK ("visibility" IN ('public', 'private'));
