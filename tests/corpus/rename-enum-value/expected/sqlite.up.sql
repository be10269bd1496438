-- Colonnade migration 0002 rename_enum_value: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table messages: visibility closed set (public, secret) becomes (public, hidden)
CREATE TABLE "colonnade_new_messages" (
  "id"         integer NOT NULL CONSTRAINT "pk_messages" PRIMARY KEY AUTOINCREMENT,
  "title"      text NOT NULL,
  "visibility" text NOT NULL DEFAULT 'public',
  CONSTRAINT "ck_messages_title__type" CHECK (length("title") <= 100),
  CONSTRAINT "ck_messages_visibility__values" CHECK ("visibility" IN ('public', 'hidden'))
);
INSERT INTO "colonnade_new_messages" ("id", "title", "visibility")
SELECT
  "id",
  "title",
  CASE WHEN "visibility" = 'secret' THEN 'hidden' ELSE "visibility" END
FROM "messages";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_messages';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_messages', seq FROM sqlite_sequence WHERE name = 'messages';
DROP TABLE "messages";
ALTER TABLE "colonnade_new_messages" RENAME TO "messages";
