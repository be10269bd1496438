-- Colonnade migration 0002 merge_enum_values: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: "agent_only" of messages.visibility stays "private"; "admin_only" of messages.visibility stays "private"

-- rebuild table messages: visibility default 'public' becomes 'private'; visibility closed set (public, private) becomes (public, private, agent_only, admin_only)
CREATE TABLE "colonnade_new_messages" (
  "id"         integer NOT NULL CONSTRAINT "pk_messages" PRIMARY KEY AUTOINCREMENT,
  "title"      text NOT NULL,
  "visibility" text NOT NULL DEFAULT 'private',
  CONSTRAINT "ck_messages_title__type" CHECK (length("title") <= 100),
  CONSTRAINT "ck_messages_visibility__values" CHECK ("visibility" IN ('public', 'private', 'agent_only', 'admin_only'))
);
INSERT INTO "colonnade_new_messages" ("id", "title", "visibility")
SELECT "id", "title", "visibility"
FROM "messages";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_messages';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_messages', seq FROM sqlite_sequence WHERE name = 'messages';
DROP TABLE "messages";
ALTER TABLE "colonnade_new_messages" RENAME TO "messages";
