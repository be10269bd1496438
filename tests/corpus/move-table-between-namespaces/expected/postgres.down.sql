-- Colonnade migration 0002 move_table_between_namespaces: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: size of archive.letters cannot become integer
SELECT "id", count(*) OVER ()
  FROM "archive"."letters"
  WHERE "size" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- create namespace chat
CREATE SCHEMA "chat";

-- rename table archive.letters to chat.messages
ALTER TABLE "archive"."letters" SET SCHEMA "chat";
ALTER TABLE "chat"."letters" RENAME TO "messages";

-- rename table likes to chat.likes
ALTER TABLE "likes" SET SCHEMA "chat";

-- rename column chat.messages.text to body
ALTER TABLE "chat"."messages" RENAME COLUMN "text" TO "body";

-- rename column chat.likes.letter_id to message_id
ALTER TABLE "chat"."likes" RENAME COLUMN "letter_id" TO "message_id";

-- rename primary key pk_letters to pk_messages on chat.messages
ALTER TABLE "chat"."messages" RENAME CONSTRAINT "pk_letters" TO "pk_messages";

-- rename index idx_letters_text to idx_messages_body on chat.messages
ALTER INDEX "chat"."idx_letters_text" RENAME TO "idx_messages_body";

-- rename foreign key fk_likes_letter_id to fk_likes_message_id on chat.likes
ALTER TABLE "chat"."likes" RENAME CONSTRAINT "fk_likes_letter_id" TO "fk_likes_message_id";

-- change column chat.messages.size: type bigint becomes integer; meaning bigint becomes integer
ALTER TABLE "chat"."messages" ALTER COLUMN "size" TYPE integer;

-- drop namespace archive
DROP SCHEMA "archive";
