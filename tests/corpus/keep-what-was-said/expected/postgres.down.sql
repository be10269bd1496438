-- Colonnade migration 0002 keep_what_was_said: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of replies.note

-- guard: visibility of messages is none of "public", "hidden"
SELECT "id", count(*) OVER ()
  FROM "messages"
  WHERE "visibility" NOT IN ('public', 'hidden')
  ORDER BY "id"
  LIMIT 3;

-- drop check ck_messages_visibility__values on messages
ALTER TABLE "messages" DROP CONSTRAINT "ck_messages_visibility__values";

-- drop column replies.note
ALTER TABLE "replies" DROP COLUMN "note";

-- remove the comment of table messages
COMMENT ON TABLE "messages" IS NULL;

-- add check ck_messages_visibility__values on messages: visibility IN ('public', 'hidden')
ALTER TABLE "messages"
  ADD CONSTRAINT "ck_messages_visibility__values" CHECK ("visibility" IN ('public', 'hidden'));
