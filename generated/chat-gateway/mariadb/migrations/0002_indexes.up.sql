-- Colonnade migration 0002 indexes: up, mariadb. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:244b1fbc197ed8eea8efbe0503a0aac954d7a7189c8780ffeb3e96465553de20
-- mode: steps
-- data: lossless

-- create index idx_chat_messages_session_id on chat_messages (session_id)
-- create index idx_chat_messages_created_at on chat_messages (created_at)
-- create index idx_chat_messages_session_created on chat_messages (session_id, created_at)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name IN ('idx_chat_messages_session_id', 'idx_chat_messages_created_at', 'idx_chat_messages_session_created') -> '4'
ALTER TABLE `chat_messages`
  ADD INDEX `idx_chat_messages_session_id` (`session_id`),
  ADD INDEX `idx_chat_messages_created_at` (`created_at`),
  ADD INDEX `idx_chat_messages_session_created` (`session_id`, `created_at`);

-- create index idx_sessions_user_id on sessions (user_id)
-- create index idx_sessions_created_at on sessions (created_at)
-- create index idx_sessions_updated_at on sessions (updated_at)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name IN ('idx_sessions_user_id', 'idx_sessions_created_at', 'idx_sessions_updated_at') -> '3'
ALTER TABLE `sessions`
  ADD INDEX `idx_sessions_user_id` (`user_id`),
  ADD INDEX `idx_sessions_created_at` (`created_at`),
  ADD INDEX `idx_sessions_updated_at` (`updated_at`);
