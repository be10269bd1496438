-- Colonnade migration 0002 rename_under_views: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: msgs.sender comes back empty

-- drop view answered_bodies
DROP VIEW "answered_bodies";

-- drop view answered
DROP VIEW "answered";

-- rename table messages to msgs
ALTER TABLE "messages" RENAME TO "msgs";

-- rename column msgs.content to body
ALTER TABLE "msgs" RENAME COLUMN "content" TO "body";

-- rename column replies.message_id to msg_id
ALTER TABLE "replies" RENAME COLUMN "message_id" TO "msg_id";

-- rename primary key pk_messages to pk_msgs on msgs
ALTER TABLE "msgs" RENAME CONSTRAINT "pk_messages" TO "pk_msgs";

-- rename foreign key fk_replies_message_id to fk_replies_msg_id on replies
ALTER TABLE "replies" RENAME CONSTRAINT "fk_replies_message_id" TO "fk_replies_msg_id";

-- add column msgs.sender (varchar(40), null)
ALTER TABLE "msgs" ADD COLUMN "sender" varchar(40) COLLATE "C";

-- rewrite sender in the rows of msgs
UPDATE "msgs" SET "sender" = '';

-- change column msgs.sender: null allowed becomes refused
ALTER TABLE "msgs" ALTER COLUMN "sender" SET NOT NULL;

-- create view answered
CREATE VIEW "answered" ("id", "body") AS
SELECT
  "m"."id",
  "m"."body"
FROM "msgs" AS "m"
JOIN "replies" AS "r" ON "r"."msg_id" = "m"."id";

-- create view answered_bodies
CREATE VIEW "answered_bodies" ("body") AS
SELECT
  "a"."body"
FROM "answered" AS "a";
