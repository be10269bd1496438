-- Colonnade migration 0002 rename_value_named_elsewhere: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: a row of messages breaks check ck_messages_titled
SELECT "id", count(*) OVER ()
  FROM "messages"
  WHERE NOT ((CASE WHEN "visibility" = 'hidden' THEN 'secret' ELSE "visibility" END) <> 'secret' OR "title" <> '')
  ORDER BY "id"
  LIMIT 3;

-- drop view secret_messages
DROP VIEW "secret_messages";

-- rebuild table messages: visibility default 'hidden' becomes 'secret'; visibility closed set (public, hidden, draft) becomes (public, secret, draft); label generated CASE WHEN visibility = 'hidden' THEN 'hush' ELSE 'open' END becomes CASE WHEN visibility = 'secret' THEN 'hush' ELSE 'open' END
CREATE TABLE "colonnade_new_messages" (
  "id"         integer NOT NULL CONSTRAINT "pk_messages" PRIMARY KEY AUTOINCREMENT,
  "title"      text NOT NULL,
  "visibility" text NOT NULL DEFAULT 'secret',
  "label"      text NOT NULL GENERATED ALWAYS AS (CASE WHEN "visibility" = 'secret' THEN 'hush' ELSE 'open' END) STORED,
  CONSTRAINT "uq_messages_title_visibility" UNIQUE ("title", "visibility"),
  CONSTRAINT "ck_messages_title__type" CHECK (length("title") <= 100),
  CONSTRAINT "ck_messages_visibility__values" CHECK ("visibility" IN ('public', 'secret', 'draft')),
  CONSTRAINT "ck_messages_label__type" CHECK (length("label") <= 20),
  CONSTRAINT "ck_messages_titled" CHECK ("visibility" <> 'secret' OR "title" <> '')
);
INSERT INTO "colonnade_new_messages" ("id", "title", "visibility")
SELECT
  "id",
  "title",
  CASE WHEN "visibility" = 'hidden' THEN 'secret' ELSE "visibility" END
FROM "messages";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_messages';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_messages', seq FROM sqlite_sequence WHERE name = 'messages';
DROP TABLE "messages";
ALTER TABLE "colonnade_new_messages" RENAME TO "messages";
CREATE INDEX "idx_messages_title" ON "messages" ("title") WHERE "visibility" = 'secret';

-- create view secret_messages
CREATE VIEW "secret_messages" ("id", "title") AS
SELECT
  "m"."id",
  "m"."title"
FROM "messages" AS "m"
WHERE "m"."visibility" = 'secret';
