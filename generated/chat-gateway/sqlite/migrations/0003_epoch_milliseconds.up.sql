-- Colonnade migration 0003 epoch_milliseconds: up, sqlite. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:d7ffa646d529b0db0eaa040801ab51e8cb24b2459c23399bcde2c3f593f1fe94
-- mode: rebuild
-- data: lossless

-- rename column chat_messages.created_at to created_time
ALTER TABLE "chat_messages" RENAME COLUMN "created_at" TO "created_time";

-- rename column sessions.created_at to created_time
ALTER TABLE "sessions" RENAME COLUMN "created_at" TO "created_time";

-- rename column sessions.updated_at to updated_time
ALTER TABLE "sessions" RENAME COLUMN "updated_at" TO "updated_time";

-- rebuild table chat_messages: created_time type text becomes integer; created_time default strftime('%Y-%m-%d %H:%M:%f', 'now') becomes none; created_time meaning timestamp becomes epochMilliseconds
CREATE TABLE "colonnade_new_chat_messages" (
  "id"           text NOT NULL,
  "session_id"   text NOT NULL,
  "message"      text NOT NULL,
  "sender_type"  text,
  "sender_name"  text,
  "created_time" integer NOT NULL,
  CONSTRAINT "pk_chat_messages" PRIMARY KEY ("id"),
  CONSTRAINT "ck_chat_messages_id__type" CHECK (length("id") <= 255),
  CONSTRAINT "ck_chat_messages_session_id__type" CHECK (length("session_id") <= 255),
  CONSTRAINT "ck_chat_messages_sender_type__type" CHECK (length("sender_type") <= 50),
  CONSTRAINT "ck_chat_messages_sender_name__type" CHECK (length("sender_name") <= 255),
  CONSTRAINT "fk_chat_messages_session_id" FOREIGN KEY ("session_id") REFERENCES "sessions" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_chat_messages" ("id", "session_id", "message", "sender_type", "sender_name", "created_time")
SELECT
  "id",
  "session_id",
  "message",
  "sender_type",
  "sender_name",
  unixepoch("created_time") * 1000 + cast(substr(strftime('%f', "created_time"), 4) AS integer)
FROM "chat_messages";
DROP TABLE "chat_messages";
ALTER TABLE "colonnade_new_chat_messages" RENAME TO "chat_messages";
CREATE INDEX "idx_chat_messages_session_id" ON "chat_messages" ("session_id");
CREATE INDEX "idx_chat_messages_created_time" ON "chat_messages" ("created_time");
CREATE INDEX "idx_chat_messages_session_created" ON "chat_messages" ("session_id", "created_time");

-- rebuild table sessions: created_time type text becomes integer; created_time default strftime('%Y-%m-%d %H:%M:%f', 'now') becomes none; created_time meaning timestamp becomes epochMilliseconds; updated_time type text becomes integer; updated_time default strftime('%Y-%m-%d %H:%M:%f', 'now') becomes none; updated_time meaning timestamp becomes epochMilliseconds
CREATE TABLE "colonnade_new_sessions" (
  "id"           text NOT NULL,
  "name"         text,
  "user_id"      text NOT NULL,
  "agent_id"     text,
  "created_time" integer NOT NULL,
  "updated_time" integer NOT NULL,
  CONSTRAINT "pk_sessions" PRIMARY KEY ("id"),
  CONSTRAINT "ck_sessions_id__type" CHECK (length("id") <= 255),
  CONSTRAINT "ck_sessions_name__type" CHECK (length("name") <= 255),
  CONSTRAINT "ck_sessions_user_id__type" CHECK (length("user_id") <= 255),
  CONSTRAINT "ck_sessions_agent_id__type" CHECK (length("agent_id") <= 255)
);
INSERT INTO "colonnade_new_sessions" ("id", "name", "user_id", "agent_id", "created_time", "updated_time")
SELECT
  "id",
  "name",
  "user_id",
  "agent_id",
  unixepoch("created_time") * 1000 + cast(substr(strftime('%f', "created_time"), 4) AS integer),
  unixepoch("updated_time") * 1000 + cast(substr(strftime('%f', "updated_time"), 4) AS integer)
FROM "sessions";
DROP TABLE "sessions";
ALTER TABLE "colonnade_new_sessions" RENAME TO "sessions";
CREATE INDEX "idx_sessions_user_id" ON "sessions" ("user_id");
CREATE INDEX "idx_sessions_created_time" ON "sessions" ("created_time");
CREATE INDEX "idx_sessions_updated_time" ON "sessions" ("updated_time");
