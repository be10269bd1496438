-- Colonnade migration 0002 replace_columns_in_renamed_tables: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: msgs.body comes back empty; replies.body comes back empty

-- drop view bodies
DROP VIEW "bodies";

-- drop view reply_bodies
DROP VIEW "reply_bodies";

-- rename table messages to msgs
ALTER TABLE "messages" RENAME TO "msgs";

-- rename table answers to replies
ALTER TABLE "answers" RENAME TO "replies";

-- rename column msgs.body to note
ALTER TABLE "msgs" RENAME COLUMN "body" TO "note";

-- rename column replies.body to note
ALTER TABLE "replies" RENAME COLUMN "body" TO "note";

-- rename primary key pk_messages to pk_msgs on msgs
ALTER TABLE "msgs" RENAME CONSTRAINT "pk_messages" TO "pk_msgs";

-- rename primary key pk_answers to pk_replies on replies
ALTER TABLE "replies" RENAME CONSTRAINT "pk_answers" TO "pk_replies";

-- rename foreign key fk_answers_msg_id to fk_replies_msg_id on replies
ALTER TABLE "replies" RENAME CONSTRAINT "fk_answers_msg_id" TO "fk_replies_msg_id";

-- add column msgs.body (varchar(40), null)
ALTER TABLE "msgs" ADD COLUMN "body" varchar(40) COLLATE "C";

-- rewrite body in the rows of msgs
UPDATE "msgs" SET "body" = '';

-- change column msgs.body: null allowed becomes refused
ALTER TABLE "msgs" ALTER COLUMN "body" SET NOT NULL;

-- add column replies.body (varchar(40), null)
ALTER TABLE "replies" ADD COLUMN "body" varchar(40) COLLATE "C";

-- rewrite body in the rows of replies
UPDATE "replies" SET "body" = '';

-- change column replies.body: null allowed becomes refused
ALTER TABLE "replies" ALTER COLUMN "body" SET NOT NULL;

-- create view bodies
CREATE VIEW "bodies" ("id", "body") AS
SELECT
  "m"."id",
  "m"."body"
FROM "msgs" AS "m";

-- create view reply_bodies
CREATE VIEW "reply_bodies" ("id", "body") AS
SELECT
  "r"."id",
  "r"."body"
FROM "replies" AS "r";
