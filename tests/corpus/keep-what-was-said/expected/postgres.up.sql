-- Colonnade migration 0002 keep_what_was_said: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_messages_visibility__values on messages
ALTER TABLE "messages" DROP CONSTRAINT "ck_messages_visibility__values";

-- add column replies.note (text, not null, default '')
ALTER TABLE "replies" ADD COLUMN "note" text COLLATE "C" NOT NULL DEFAULT '';

-- comment on table messages
COMMENT ON TABLE "messages" IS 'Its renames were made long ago, and are still said.';

-- add check ck_messages_visibility__values on messages: visibility IN ('public', 'hidden', 'draft', 'internal')
ALTER TABLE "messages"
  ADD CONSTRAINT "ck_messages_visibility__values" CHECK ("visibility" IN ('public', 'hidden', 'draft', 'internal'));
