-- Colonnade migration 0002 rename_under_views: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
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

-- rebuild table replies: its constraints change
CREATE TABLE "colonnade_new_replies" (
  "id"     integer NOT NULL CONSTRAINT "pk_replies" PRIMARY KEY AUTOINCREMENT,
  "msg_id" integer NOT NULL,
  CONSTRAINT "fk_replies_msg_id" FOREIGN KEY ("msg_id") REFERENCES "msgs" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_replies" ("id", "msg_id")
SELECT "id", "msg_id"
FROM "replies";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_replies';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_replies', seq FROM sqlite_sequence WHERE name = 'replies';
DROP TABLE "replies";
ALTER TABLE "colonnade_new_replies" RENAME TO "replies";

-- rebuild table msgs: new column sender
CREATE TABLE "colonnade_new_msgs" (
  "id"     integer NOT NULL CONSTRAINT "pk_msgs" PRIMARY KEY AUTOINCREMENT,
  "body"   text NOT NULL,
  "sender" text NOT NULL,
  CONSTRAINT "ck_msgs_sender__type" CHECK (length("sender") <= 40)
);
INSERT INTO "colonnade_new_msgs" ("id", "body", "sender")
SELECT "id", "body", ''
FROM "msgs";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_msgs';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_msgs', seq FROM sqlite_sequence WHERE name = 'msgs';
DROP TABLE "msgs";
ALTER TABLE "colonnade_new_msgs" RENAME TO "msgs";

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
