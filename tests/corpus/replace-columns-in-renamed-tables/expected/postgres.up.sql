-- Colonnade migration 0002 replace_columns_in_renamed_tables: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of msgs.body; the values of replies.body

-- drop view bodies
DROP VIEW "bodies";

-- drop view reply_bodies
DROP VIEW "reply_bodies";

-- drop column msgs.body
ALTER TABLE "msgs" DROP COLUMN "body";

-- drop column replies.body
ALTER TABLE "replies" DROP COLUMN "body";

-- rename table msgs to messages
ALTER TABLE "msgs" RENAME TO "messages";

-- rename table replies to answers
ALTER TABLE "replies" RENAME TO "answers";

-- rename column messages.note to body
ALTER TABLE "messages" RENAME COLUMN "note" TO "body";

-- rename column answers.note to body
ALTER TABLE "answers" RENAME COLUMN "note" TO "body";

-- rename primary key pk_msgs to pk_messages on messages
ALTER TABLE "messages" RENAME CONSTRAINT "pk_msgs" TO "pk_messages";

-- rename primary key pk_replies to pk_answers on answers
ALTER TABLE "answers" RENAME CONSTRAINT "pk_replies" TO "pk_answers";

-- rename foreign key fk_replies_msg_id to fk_answers_msg_id on answers
ALTER TABLE "answers" RENAME CONSTRAINT "fk_replies_msg_id" TO "fk_answers_msg_id";

-- create view bodies
CREATE VIEW "bodies" ("id", "body") AS
SELECT
  "m"."id",
  "m"."body"
FROM "messages" AS "m";

-- create view reply_bodies
CREATE VIEW "reply_bodies" ("id", "body") AS
SELECT
  "r"."id",
  "r"."body"
FROM "answers" AS "r";
