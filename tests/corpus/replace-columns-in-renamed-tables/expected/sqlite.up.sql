-- Colonnade migration 0002 replace_columns_in_renamed_tables: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of msgs.body; the values of replies.body

-- drop view bodies
DROP VIEW "bodies";

-- drop view reply_bodies
DROP VIEW "reply_bodies";

-- rename table msgs to messages
ALTER TABLE "msgs" RENAME TO "messages";

-- rename table replies to answers
ALTER TABLE "replies" RENAME TO "answers";

-- rename column messages.body to colonnade_old_body
ALTER TABLE "messages" RENAME COLUMN "body" TO "colonnade_old_body";

-- rename column messages.note to body
ALTER TABLE "messages" RENAME COLUMN "note" TO "body";

-- rename column answers.body to colonnade_old_body
ALTER TABLE "answers" RENAME COLUMN "body" TO "colonnade_old_body";

-- rename column answers.note to body
ALTER TABLE "answers" RENAME COLUMN "note" TO "body";

-- rebuild table messages: without column colonnade_old_body
CREATE TABLE "colonnade_new_messages" (
  "id"   integer NOT NULL CONSTRAINT "pk_messages" PRIMARY KEY AUTOINCREMENT,
  "body" text NOT NULL,
  CONSTRAINT "ck_messages_body__type" CHECK (length("body") <= 60)
);
INSERT INTO "colonnade_new_messages" ("id", "body")
SELECT "id", "body"
FROM "messages";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_messages';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_messages', seq FROM sqlite_sequence WHERE name = 'messages';
DROP TABLE "messages";
ALTER TABLE "colonnade_new_messages" RENAME TO "messages";

-- rebuild table answers: without column colonnade_old_body
CREATE TABLE "colonnade_new_answers" (
  "id"     integer NOT NULL CONSTRAINT "pk_answers" PRIMARY KEY AUTOINCREMENT,
  "msg_id" integer NOT NULL,
  "body"   text NOT NULL,
  CONSTRAINT "ck_answers_body__type" CHECK (length("body") <= 60),
  CONSTRAINT "fk_answers_msg_id" FOREIGN KEY ("msg_id") REFERENCES "messages" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_answers" ("id", "msg_id", "body")
SELECT "id", "msg_id", "body"
FROM "answers";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_answers';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_answers', seq FROM sqlite_sequence WHERE name = 'answers';
DROP TABLE "answers";
ALTER TABLE "colonnade_new_answers" RENAME TO "answers";

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
