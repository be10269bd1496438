-- Colonnade migration 0002 rename_native_enum_value: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table messages: visibility default 'secret' becomes 'hidden'; visibility closed set (public, secret) becomes (public, hidden)
CREATE TABLE "colonnade_new_messages" (
  "id"         integer NOT NULL CONSTRAINT "pk_messages" PRIMARY KEY AUTOINCREMENT,
  "visibility" text NOT NULL DEFAULT 'hidden',
  CONSTRAINT "ck_messages_visibility__values" CHECK ("visibility" IN ('public', 'hidden'))
);
INSERT INTO "colonnade_new_messages" ("id", "visibility")
SELECT "id", CASE WHEN "visibility" = 'secret' THEN 'hidden' ELSE "visibility" END
FROM "messages";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_messages';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_messages', seq FROM sqlite_sequence WHERE name = 'messages';
DROP TABLE "messages";
ALTER TABLE "colonnade_new_messages" RENAME TO "messages";
