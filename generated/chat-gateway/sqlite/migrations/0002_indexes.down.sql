-- Colonnade migration 0002 indexes: down, sqlite. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:f86e0c60271fbd4a205b81956212381019962fc5d80184fd14d23c5fbc6cec3d
-- mode: transaction
-- data: lossless

-- drop index idx_sessions_user_id on sessions
DROP INDEX "idx_sessions_user_id";

-- drop index idx_sessions_created_at on sessions
DROP INDEX "idx_sessions_created_at";

-- drop index idx_sessions_updated_at on sessions
DROP INDEX "idx_sessions_updated_at";

-- drop index idx_chat_messages_session_id on chat_messages
DROP INDEX "idx_chat_messages_session_id";

-- drop index idx_chat_messages_created_at on chat_messages
DROP INDEX "idx_chat_messages_created_at";

-- drop index idx_chat_messages_session_created on chat_messages
DROP INDEX "idx_chat_messages_session_created";
