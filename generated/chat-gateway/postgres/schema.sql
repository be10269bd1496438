-- Colonnade schema, postgres: 2 tables, 0 views. Generated from schema/chat-gateway; do not edit.

-- create table sessions
CREATE TABLE "sessions" (
  "id"           varchar(255) COLLATE "C" NOT NULL,
  "name"         varchar(255) COLLATE "C",
  "user_id"      varchar(255) COLLATE "C" NOT NULL,
  "agent_id"     varchar(255) COLLATE "C",
  "created_time" bigint NOT NULL,
  "updated_time" bigint NOT NULL,
  CONSTRAINT "pk_sessions" PRIMARY KEY ("id")
);
COMMENT ON TABLE "sessions" IS 'A user''s conversation with an agent.';

-- create table chat_messages
CREATE TABLE "chat_messages" (
  "id"           varchar(255) COLLATE "C" NOT NULL,
  "session_id"   varchar(255) COLLATE "C" NOT NULL,
  "message"      text COLLATE "C" NOT NULL,
  "sender_type"  varchar(50) COLLATE "C",
  "sender_name"  varchar(255) COLLATE "C",
  "created_time" bigint NOT NULL,
  CONSTRAINT "pk_chat_messages" PRIMARY KEY ("id"),
  CONSTRAINT "fk_chat_messages_session_id" FOREIGN KEY ("session_id") REFERENCES "sessions" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "chat_messages" IS 'One message of a conversation.';

-- create index idx_sessions_user_id on sessions (user_id)
CREATE INDEX "idx_sessions_user_id" ON "sessions" ("user_id");

-- create index idx_sessions_created_time on sessions (created_time)
CREATE INDEX "idx_sessions_created_time" ON "sessions" ("created_time");

-- create index idx_sessions_updated_time on sessions (updated_time)
CREATE INDEX "idx_sessions_updated_time" ON "sessions" ("updated_time");

-- create index idx_chat_messages_session_id on chat_messages (session_id)
CREATE INDEX "idx_chat_messages_session_id" ON "chat_messages" ("session_id");

-- create index idx_chat_messages_created_time on chat_messages (created_time)
CREATE INDEX "idx_chat_messages_created_time" ON "chat_messages" ("created_time");

-- create index idx_chat_messages_session_created on chat_messages (session_id, created_time)
CREATE INDEX "idx_chat_messages_session_created" ON "chat_messages" ("session_id", "created_time");
