-- Colonnade migration 0002 indexes: down, mariadb. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:e33b9d319b5e6c42a6a0219405cf38156277bad0e5bd0c1e47aeb3717151f340
-- mode: steps
-- data: lossless

-- drop index idx_sessions_user_id on sessions
-- drop index idx_sessions_created_at on sessions
-- drop index idx_sessions_updated_at on sessions
ALTER TABLE `sessions`
  DROP INDEX `idx_sessions_user_id`,
  DROP INDEX `idx_sessions_created_at`,
  DROP INDEX `idx_sessions_updated_at`;

-- drop index idx_chat_messages_session_id on chat_messages
-- drop index idx_chat_messages_created_at on chat_messages
-- drop foreign key fk_chat_messages_session_id of chat_messages
-- drop index idx_chat_messages_session_created on chat_messages
ALTER TABLE `chat_messages`
  DROP INDEX `idx_chat_messages_session_id`,
  DROP INDEX `idx_chat_messages_created_at`,
  DROP FOREIGN KEY `fk_chat_messages_session_id`,
  DROP INDEX `idx_chat_messages_session_created`;

-- add foreign key fk_chat_messages_session_id: chat_messages (session_id) to sessions (id) on delete cascade
ALTER TABLE `chat_messages`
  ADD CONSTRAINT `fk_chat_messages_session_id` FOREIGN KEY (`session_id`) REFERENCES `sessions` (`id`) ON DELETE CASCADE;
