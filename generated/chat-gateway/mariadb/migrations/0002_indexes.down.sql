-- Colonnade migration 0002 indexes: down, mariadb. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:244b1fbc197ed8eea8efbe0503a0aac954d7a7189c8780ffeb3e96465553de20
-- mode: steps
-- data: lossless

-- drop index idx_sessions_user_id on sessions
-- drop index idx_sessions_created_at on sessions
-- drop index idx_sessions_updated_at on sessions
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name IN ('idx_sessions_user_id', 'idx_sessions_created_at', 'idx_sessions_updated_at') -> '0'
ALTER TABLE `sessions`
  DROP INDEX `idx_sessions_user_id`,
  DROP INDEX `idx_sessions_created_at`,
  DROP INDEX `idx_sessions_updated_at`;

-- drop index idx_chat_messages_session_id on chat_messages
-- drop index idx_chat_messages_created_at on chat_messages
-- drop foreign key fk_chat_messages_session_id of chat_messages
-- drop index idx_chat_messages_session_created on chat_messages
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name IN ('idx_chat_messages_session_id', 'idx_chat_messages_created_at', 'idx_chat_messages_session_created') -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'chat_messages' AND constraint_name = 'fk_chat_messages_session_id' -> '0'
ALTER TABLE `chat_messages`
  DROP INDEX `idx_chat_messages_session_id`,
  DROP INDEX `idx_chat_messages_created_at`,
  DROP FOREIGN KEY `fk_chat_messages_session_id`,
  DROP INDEX `idx_chat_messages_session_created`;

-- add foreign key fk_chat_messages_session_id: chat_messages (session_id) to sessions (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'chat_messages' AND constraint_name = 'fk_chat_messages_session_id' -> '1'
ALTER TABLE `chat_messages`
  ADD CONSTRAINT `fk_chat_messages_session_id` FOREIGN KEY (`session_id`) REFERENCES `sessions` (`id`) ON DELETE CASCADE;
