-- Colonnade migration 0002 remove_enum_value: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: visibility of messages is none of "public", "private"
SELECT "id", count(*) OVER ()
  FROM "messages"
  WHERE "visibility" NOT IN ('public', 'private')
  ORDER BY "id"
  LIMIT 3;

-- drop check ck_messages_visibility__values on messages
ALTER TABLE "messages" DROP CONSTRAINT "ck_messages_visibility__values";

-- add check ck_messages_visibility__values on messages: visibility IN ('public', 'private')
ALTER TABLE "messages"
  ADD CONSTRAINT "ck_messages_visibility__values" CHECK ("visibility" IN ('public', 'private'));
