-- Colonnade migration 0002 rename_value_named_elsewhere: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: a row of messages breaks check ck_messages_titled
SELECT "id", count(*) OVER ()
  FROM "messages"
  WHERE NOT ((CASE WHEN "visibility" = 'secret' THEN 'hidden' ELSE "visibility" END) <> 'hidden' OR "title" <> '')
  ORDER BY "id"
  LIMIT 3;

-- drop view secret_messages
DROP VIEW "secret_messages";

-- drop check ck_messages_visibility__values on messages
ALTER TABLE "messages" DROP CONSTRAINT "ck_messages_visibility__values";

-- drop check ck_messages_titled on messages
ALTER TABLE "messages" DROP CONSTRAINT "ck_messages_titled";

-- drop index idx_messages_title on messages
DROP INDEX "idx_messages_title";

-- drop column messages.label
ALTER TABLE "messages" DROP COLUMN "label";

-- rewrite visibility in the rows of messages
UPDATE "messages" SET "visibility" = 'hidden' WHERE "visibility" = 'secret';

-- change column messages.visibility: default 'secret' becomes 'hidden'; closed set (public, secret, draft) becomes (public, hidden, draft)
ALTER TABLE "messages"
  ALTER COLUMN "visibility" DROP DEFAULT,
  ALTER COLUMN "visibility" SET DEFAULT 'hidden';

-- add column messages.label (varchar(20), not null)
ALTER TABLE "messages"
  ADD COLUMN "label" varchar(20) COLLATE "C" GENERATED ALWAYS AS (CASE WHEN "visibility" = 'hidden' THEN 'hush' ELSE 'open' END) STORED NOT NULL;

-- add check ck_messages_visibility__values on messages: visibility IN ('public', 'hidden', 'draft')
ALTER TABLE "messages"
  ADD CONSTRAINT "ck_messages_visibility__values" CHECK ("visibility" IN ('public', 'hidden', 'draft'));

-- add check ck_messages_titled on messages: visibility <> 'hidden' OR title <> ''
ALTER TABLE "messages"
  ADD CONSTRAINT "ck_messages_titled" CHECK ("visibility" <> 'hidden' OR "title" <> '');

-- create index idx_messages_title on messages (title) where visibility = 'hidden'
CREATE INDEX "idx_messages_title" ON "messages" ("title") WHERE "visibility" = 'hidden';

-- create view secret_messages
CREATE VIEW "secret_messages" ("id", "title") AS
SELECT
  "m"."id",
  "m"."title"
FROM "messages" AS "m"
WHERE "m"."visibility" = 'hidden';
