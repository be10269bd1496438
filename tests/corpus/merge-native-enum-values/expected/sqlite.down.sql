-- Colonnade migration 0002 merge_native_enum_values: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: "agent_only" of messages.visibility stays "private"; "draft" of messages.visibility stays null; "agent_only" of replies.visibility stays "private"; "draft" of replies.visibility stays null

-- guard: visibility of messages is none of "public", "private", "agent_only", "draft"
SELECT "id", count(*) OVER ()
  FROM "messages"
  WHERE "visibility" NOT IN ('public', 'private', 'agent_only', 'draft')
  ORDER BY "id"
  LIMIT 3;

-- guard: visibility of replies is none of "public", "private", "agent_only", "draft"
SELECT "id", count(*) OVER ()
  FROM "replies"
  WHERE "visibility" NOT IN ('public', 'private', 'agent_only', 'draft')
  ORDER BY "id"
  LIMIT 3;

-- rebuild table messages: visibility default 'private' becomes 'draft'; visibility closed set (public, internal, private) becomes (public, private, agent_only, draft)
CREATE TABLE "colonnade_new_messages" (
  "id"         integer NOT NULL CONSTRAINT "pk_messages" PRIMARY KEY AUTOINCREMENT,
  "visibility" text DEFAULT 'draft',
  CONSTRAINT "ck_messages_visibility__values" CHECK ("visibility" IN ('public', 'private', 'agent_only', 'draft'))
);
INSERT INTO "colonnade_new_messages" ("id", "visibility")
SELECT "id", "visibility"
FROM "messages";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_messages';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_messages', seq FROM sqlite_sequence WHERE name = 'messages';
DROP TABLE "messages";
ALTER TABLE "colonnade_new_messages" RENAME TO "messages";

-- rebuild table replies: visibility closed set (public, internal, private) becomes (public, private, agent_only, draft)
CREATE TABLE "colonnade_new_replies" (
  "id"         integer NOT NULL CONSTRAINT "pk_replies" PRIMARY KEY AUTOINCREMENT,
  "message_id" integer NOT NULL,
  "visibility" text,
  CONSTRAINT "ck_replies_visibility__values" CHECK ("visibility" IN ('public', 'private', 'agent_only', 'draft')),
  CONSTRAINT "fk_replies_message_id" FOREIGN KEY ("message_id") REFERENCES "messages" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_replies" ("id", "message_id", "visibility")
SELECT "id", "message_id", "visibility"
FROM "replies";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_replies';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_replies', seq FROM sqlite_sequence WHERE name = 'replies';
DROP TABLE "replies";
ALTER TABLE "colonnade_new_replies" RENAME TO "replies";
