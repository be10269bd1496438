-- Colonnade migration 0001 initial: down, mysql. Generated from schema/chat-gateway; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of chat_messages; all rows of sessions

-- drop table chat_messages
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'chat_messages' -> '0'
DROP TABLE `chat_messages`;

-- drop table sessions
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'sessions' -> '0'
DROP TABLE `sessions`;
