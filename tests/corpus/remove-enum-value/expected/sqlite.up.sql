-- Colonnade migration 0002 remove_enum_value: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: visibility of messages is none of "public", "private"
SELECT "id", count(*) OVER ()
  FROM "messages"
  WHERE "visibility" NOT IN ('public', 'private')
  ORDER BY "id"
  LIMIT 3;

-- rebuild table messages: visibility closed set (public, private, obsolete) becomes (public, private)
CREATE TABLE "colonnade_new_messages" (
  "id"         integer NOT NULL CONSTRAINT "pk_messages" PRIMARY KEY AUTOINCREMENT,
  "visibility" text NOT NULL DEFAULT 'public',
  CONSTRAINT "ck_messages_visibility__values" CHECK ("visibility" IN ('public', 'private'))
);
INSERT INTO "colonnade_new_messages" ("id", "visibility")
SELECT "id", "visibility"
FROM "messages";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_messages';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_messages', seq FROM sqlite_sequence WHERE name = 'messages';
DROP TABLE "messages";
ALTER TABLE "colonnade_new_messages" RENAME TO "messages";
