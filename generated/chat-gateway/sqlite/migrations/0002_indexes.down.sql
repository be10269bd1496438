-- Colonnade migration 0002 indexes: down, sqlite. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:e7ad12c75fe8c8b8ff9aa9fa218de3ab42996773cd1322dab4b1f10977ea4f0b
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
