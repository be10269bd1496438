-- Colonnade migration 0002 indexes: up, sqlite. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:f86e0c60271fbd4a205b81956212381019962fc5d80184fd14d23c5fbc6cec3d
-- mode: transaction
-- data: lossless

-- create index idx_chat_messages_session_id on chat_messages (session_id)
CREATE INDEX "idx_chat_messages_session_id" ON "chat_messages" ("session_id");

-- create index idx_chat_messages_created_at on chat_messages (created_at)
CREATE INDEX "idx_chat_messages_created_at" ON "chat_messages" ("created_at");

-- create index idx_chat_messages_session_created on chat_messages (session_id, created_at)
CREATE INDEX "idx_chat_messages_session_created" ON "chat_messages" ("session_id", "created_at");

-- create index idx_sessions_user_id on sessions (user_id)
CREATE INDEX "idx_sessions_user_id" ON "sessions" ("user_id");

-- create index idx_sessions_created_at on sessions (created_at)
CREATE INDEX "idx_sessions_created_at" ON "sessions" ("created_at");

-- create index idx_sessions_updated_at on sessions (updated_at)
CREATE INDEX "idx_sessions_updated_at" ON "sessions" ("updated_at");
