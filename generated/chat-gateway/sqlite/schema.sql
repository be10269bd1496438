-- Colonnade schema, sqlite: 2 tables, 0 views. Generated from schema/chat-gateway; do not edit.

-- create table sessions
CREATE TABLE "sessions" (
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

-- create table chat_messages
CREATE TABLE "chat_messages" (
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
