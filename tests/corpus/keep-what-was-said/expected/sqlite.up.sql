-- Colonnade migration 0002 keep_what_was_said: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- drop view hidden
DROP VIEW "hidden";

-- add column replies.note (text, not null, default '')
ALTER TABLE "replies" ADD COLUMN "note" text NOT NULL DEFAULT '';

-- rebuild table messages: visibility closed set (public, hidden) becomes (public, hidden, draft, internal)
CREATE TABLE "colonnade_new_messages" (
  "id"         integer NOT NULL CONSTRAINT "pk_messages" PRIMARY KEY AUTOINCREMENT,
  "body"       text NOT NULL,
  "visibility" text NOT NULL,
  CONSTRAINT "ck_messages_visibility__values" CHECK ("visibility" IN ('public', 'hidden', 'draft', 'internal'))
);
INSERT INTO "colonnade_new_messages" ("id", "body", "visibility")
SELECT "id", "body", "visibility"
FROM "messages";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_messages';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_messages', seq FROM sqlite_sequence WHERE name = 'messages';
DROP TABLE "messages";
ALTER TABLE "colonnade_new_messages" RENAME TO "messages";

-- create view hidden
CREATE VIEW "hidden" ("body") AS
SELECT
  "m"."body"
FROM "messages" AS "m"
WHERE "m"."visibility" = 'hidden';
