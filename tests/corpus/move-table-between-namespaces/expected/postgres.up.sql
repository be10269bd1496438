-- Colonnade migration 0002 move_table_between_namespaces: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create namespace archive
CREATE SCHEMA "archive";

-- rename table chat.messages to archive.letters
ALTER TABLE "chat"."messages" SET SCHEMA "archive";
ALTER TABLE "archive"."messages" RENAME TO "letters";

-- rename table chat.likes to likes
ALTER TABLE "chat"."likes" SET SCHEMA "public";

-- rename column archive.letters.body to text
ALTER TABLE "archive"."letters" RENAME COLUMN "body" TO "text";

-- rename column likes.message_id to letter_id
ALTER TABLE "likes" RENAME COLUMN "message_id" TO "letter_id";

-- rename primary key pk_messages to pk_letters on archive.letters
ALTER TABLE "archive"."letters" RENAME CONSTRAINT "pk_messages" TO "pk_letters";

-- rename index idx_messages_body to idx_letters_text on archive.letters
ALTER INDEX "archive"."idx_messages_body" RENAME TO "idx_letters_text";

-- rename foreign key fk_likes_message_id to fk_likes_letter_id on likes
ALTER TABLE "likes" RENAME CONSTRAINT "fk_likes_message_id" TO "fk_likes_letter_id";

-- change column archive.letters.size: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "archive"."letters" ALTER COLUMN "size" TYPE bigint;

-- drop namespace chat
DROP SCHEMA "chat";
