-- Colonnade migration 0002 call_function_in_view: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: body of messages is longer than 40 characters
SELECT "id", count(*) OVER () FROM "messages" WHERE length("body") > 40 ORDER BY "id" LIMIT 3;

-- drop view loud_count
DROP VIEW "loud_count";

-- drop view loud
DROP VIEW "loud";

-- rebuild table messages: its constraints change
CREATE TABLE "colonnade_new_messages" (
  "id"   integer NOT NULL CONSTRAINT "pk_messages" PRIMARY KEY AUTOINCREMENT,
  "body" text NOT NULL,
  CONSTRAINT "ck_messages_body__type" CHECK (length("body") <= 40)
);
INSERT INTO "colonnade_new_messages" ("id", "body")
SELECT "id", "body"
FROM "messages";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_messages';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_messages', seq FROM sqlite_sequence WHERE name = 'messages';
DROP TABLE "messages";
ALTER TABLE "colonnade_new_messages" RENAME TO "messages";

-- create view loud
CREATE VIEW "loud" ("id", "body") AS
SELECT "m"."id", upper("m"."body") || '!' FROM "messages" AS "m";

-- create view loud_count
CREATE VIEW "loud_count" ("total") AS
SELECT count(*) FROM "loud" AS "l";
