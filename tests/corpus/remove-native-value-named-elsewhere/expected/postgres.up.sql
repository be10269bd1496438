-- Colonnade migration 0002 remove_native_value_named_elsewhere: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "draft" of messages.visibility becomes "public"

-- guard: a row of messages breaks check ck_messages_titled
SELECT "id", count(*) OVER ()
  FROM "messages"
  WHERE NOT ((CASE WHEN "visibility"::text::text = 'secret' THEN 'hidden' WHEN "visibility"::text::text = 'draft' THEN 'public' ELSE "visibility"::text::text END) <> 'hidden' OR "title" <> '')
  ORDER BY "id"
  LIMIT 3;

-- guard: title, visibility of messages are not unique
SELECT "id", count(*) OVER ()
  FROM "messages"
  WHERE ("title", ((CASE WHEN "visibility"::text::text = 'secret' THEN 'hidden' WHEN "visibility"::text::text = 'draft' THEN 'public' ELSE "visibility"::text::text END))) IN (SELECT colonnade_key_1, colonnade_key_2 FROM (SELECT "title" AS colonnade_key_1, (CASE WHEN "visibility"::text::text = 'secret' THEN 'hidden' WHEN "visibility"::text::text = 'draft' THEN 'public' ELSE "visibility"::text::text END) AS colonnade_key_2 FROM "messages") AS colonnade_keys GROUP BY colonnade_key_1, colonnade_key_2 HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- drop view secret_messages
DROP VIEW "secret_messages";

-- drop check ck_messages_titled on messages
ALTER TABLE "messages" DROP CONSTRAINT "ck_messages_titled";

-- drop index idx_messages_title on messages
DROP INDEX "idx_messages_title";

-- drop column messages.label
ALTER TABLE "messages" DROP COLUMN "label";

-- change column messages.visibility: type visibility becomes text; default 'secret' becomes none, converting its values
ALTER TABLE "messages"
  ALTER COLUMN "visibility" DROP DEFAULT,
  ALTER COLUMN "visibility" TYPE text USING "visibility"::text;

-- drop enum visibility
DROP TYPE "visibility";

-- create enum visibility (hidden, public)
CREATE TYPE "visibility" AS ENUM ('hidden', 'public');

-- change column messages.visibility: type text becomes visibility, converting its values
ALTER TABLE "messages"
  ALTER COLUMN "visibility" TYPE visibility USING (CASE WHEN "visibility" = 'secret' THEN 'hidden' WHEN "visibility" = 'draft' THEN 'public' ELSE "visibility" END)::visibility;

-- change column messages.visibility: default 'secret' becomes 'hidden'; closed set (public, secret, draft) becomes (hidden, public)
ALTER TABLE "messages"
  ALTER COLUMN "visibility" DROP DEFAULT,
  ALTER COLUMN "visibility" SET DEFAULT 'hidden';

-- add column messages.label (varchar(20), not null)
ALTER TABLE "messages"
  ADD COLUMN "label" varchar(20) COLLATE "C" GENERATED ALWAYS AS (CASE WHEN "visibility" = 'hidden' THEN 'hush' ELSE 'open' END) STORED NOT NULL;

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
