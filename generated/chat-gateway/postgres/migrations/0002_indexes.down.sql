-- Colonnade migration 0002 indexes: down, postgres. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:74de4b7031f62b27a58028ffcf1ed9bfc3cd888312505ae4e7b041b1c9a04e10
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
