-- Colonnade migration 0002 indexes: up, mariadb. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:e33b9d319b5e6c42a6a0219405cf38156277bad0e5bd0c1e47aeb3717151f340
-- mode: steps
-- data: lossless

-- create index idx_chat_messages_session_id on chat_messages (session_id)
-- create index idx_chat_messages_created_at on chat_messages (created_at)
-- create index idx_chat_messages_session_created on chat_messages (session_id, created_at)
ALTER TABLE `chat_messages`
  ADD INDEX `idx_chat_messages_session_id` (`session_id`),
  ADD INDEX `idx_chat_messages_created_at` (`created_at`),
  ADD INDEX `idx_chat_messages_session_created` (`session_id`, `created_at`);

-- create index idx_sessions_user_id on sessions (user_id)
-- create index idx_sessions_created_at on sessions (created_at)
-- create index idx_sessions_updated_at on sessions (updated_at)
ALTER TABLE `sessions`
  ADD INDEX `idx_sessions_user_id` (`user_id`),
  ADD INDEX `idx_sessions_created_at` (`created_at`),
  ADD INDEX `idx_sessions_updated_at` (`updated_at`);
