-- Colonnade migration 0002 rename_under_views: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of msgs.sender

-- drop view answered_bodies
DROP VIEW "answered_bodies";

-- drop view answered
DROP VIEW "answered";

-- rename table msgs to messages
ALTER TABLE "msgs" RENAME TO "messages";

-- rename column messages.body to content
ALTER TABLE "messages" RENAME COLUMN "body" TO "content";

-- rename column replies.msg_id to message_id
ALTER TABLE "replies" RENAME COLUMN "msg_id" TO "message_id";

-- rebuild table messages: without column sender
CREATE TABLE "colonnade_new_messages" (
  "id"      integer NOT NULL CONSTRAINT "pk_messages" PRIMARY KEY AUTOINCREMENT,
  "content" text NOT NULL
);
INSERT INTO "colonnade_new_messages" ("id", "content")
SELECT "id", "content"
FROM "messages";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_messages';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_messages', seq FROM sqlite_sequence WHERE name = 'messages';
DROP TABLE "messages";
ALTER TABLE "colonnade_new_messages" RENAME TO "messages";

-- rebuild table replies: its constraints change
CREATE TABLE "colonnade_new_replies" (
  "id"         integer NOT NULL CONSTRAINT "pk_replies" PRIMARY KEY AUTOINCREMENT,
  "message_id" integer NOT NULL,
  CONSTRAINT "fk_replies_message_id" FOREIGN KEY ("message_id") REFERENCES "messages" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_replies" ("id", "message_id")
SELECT "id", "message_id"
FROM "replies";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_replies';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_replies', seq FROM sqlite_sequence WHERE name = 'replies';
DROP TABLE "replies";
ALTER TABLE "colonnade_new_replies" RENAME TO "replies";

-- create view answered
CREATE VIEW "answered" ("id", "content") AS
SELECT
  "m"."id",
  "m"."content"
FROM "messages" AS "m"
JOIN "replies" AS "r" ON "r"."message_id" = "m"."id";

-- create view answered_bodies
CREATE VIEW "answered_bodies" ("body") AS
SELECT
  "a"."content"
FROM "answered" AS "a";
