-- Colonnade migration 0002 merge_native_enum_values: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: "agent_only" of messages.visibility becomes "private"; "draft" of messages.visibility becomes null; "agent_only" of replies.visibility becomes "private"; "draft" of replies.visibility becomes null

-- rebuild table messages: visibility default 'draft' becomes 'private'; visibility closed set (public, private, agent_only, draft) becomes (public, internal, private)
CREATE TABLE "colonnade_new_messages" (
  "id"         integer NOT NULL CONSTRAINT "pk_messages" PRIMARY KEY AUTOINCREMENT,
  "visibility" text DEFAULT 'private',
  CONSTRAINT "ck_messages_visibility__values" CHECK ("visibility" IN ('public', 'internal', 'private'))
);
INSERT INTO "colonnade_new_messages" ("id", "visibility")
SELECT
  "id",
  CASE WHEN "visibility" = 'agent_only' THEN 'private' WHEN "visibility" = 'draft' THEN NULL ELSE "visibility" END
FROM "messages";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_messages';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_messages', seq FROM sqlite_sequence WHERE name = 'messages';
DROP TABLE "messages";
ALTER TABLE "colonnade_new_messages" RENAME TO "messages";

-- rebuild table replies: visibility closed set (public, private, agent_only, draft) becomes (public, internal, private)
CREATE TABLE "colonnade_new_replies" (
  "id"         integer NOT NULL CONSTRAINT "pk_replies" PRIMARY KEY AUTOINCREMENT,
  "message_id" integer NOT NULL,
  "visibility" text,
  CONSTRAINT "ck_replies_visibility__values" CHECK ("visibility" IN ('public', 'internal', 'private')),
  CONSTRAINT "fk_replies_message_id" FOREIGN KEY ("message_id") REFERENCES "messages" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_replies" ("id", "message_id", "visibility")
SELECT
  "id",
  "message_id",
  CASE WHEN "visibility" = 'agent_only' THEN 'private' WHEN "visibility" = 'draft' THEN NULL ELSE "visibility" END
FROM "replies";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_replies';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_replies', seq FROM sqlite_sequence WHERE name = 'replies';
DROP TABLE "replies";
ALTER TABLE "colonnade_new_replies" RENAME TO "replies";
