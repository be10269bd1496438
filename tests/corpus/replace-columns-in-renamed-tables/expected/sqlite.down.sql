-- Colonnade migration 0002 replace_columns_in_renamed_tables: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
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

-- rebuild table msgs: new column body
CREATE TABLE "colonnade_new_msgs" (
  "id"   integer NOT NULL CONSTRAINT "pk_msgs" PRIMARY KEY AUTOINCREMENT,
  "body" text NOT NULL,
  "note" text NOT NULL,
  CONSTRAINT "ck_msgs_body__type" CHECK (length("body") <= 40),
  CONSTRAINT "ck_msgs_note__type" CHECK (length("note") <= 60)
);
INSERT INTO "colonnade_new_msgs" ("id", "body", "note")
SELECT "id", '', "note"
FROM "msgs";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_msgs';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_msgs', seq FROM sqlite_sequence WHERE name = 'msgs';
DROP TABLE "msgs";
ALTER TABLE "colonnade_new_msgs" RENAME TO "msgs";

-- rebuild table replies: new column body
CREATE TABLE "colonnade_new_replies" (
  "id"     integer NOT NULL CONSTRAINT "pk_replies" PRIMARY KEY AUTOINCREMENT,
  "msg_id" integer NOT NULL,
  "body"   text NOT NULL,
  "note"   text NOT NULL,
  CONSTRAINT "ck_replies_body__type" CHECK (length("body") <= 40),
  CONSTRAINT "ck_replies_note__type" CHECK (length("note") <= 60),
  CONSTRAINT "fk_replies_msg_id" FOREIGN KEY ("msg_id") REFERENCES "msgs" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_replies" ("id", "msg_id", "body", "note")
SELECT "id", "msg_id", '', "note"
FROM "replies";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_replies';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_replies', seq FROM sqlite_sequence WHERE name = 'replies';
DROP TABLE "replies";
ALTER TABLE "colonnade_new_replies" RENAME TO "replies";

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
