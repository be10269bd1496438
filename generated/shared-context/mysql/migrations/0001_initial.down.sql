-- Colonnade migration 0001 initial: down, mysql. Generated from schema/shared-context; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of secure_tokens; all rows of messages; all rows of audit_log; all rows of agent_memory; all rows of sessions

-- drop view agent_memory_summary
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'agent_memory_summary' -> '0'
DROP VIEW `agent_memory_summary`;

-- drop view active_sessions
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'active_sessions' -> '0'
DROP VIEW `active_sessions`;

-- drop table secure_tokens
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'secure_tokens' -> '0'
DROP TABLE `secure_tokens`;

-- drop table messages
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'messages' -> '0'
DROP TABLE `messages`;

-- drop table audit_log
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'audit_log' -> '0'
DROP TABLE `audit_log`;

-- drop table agent_memory
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'agent_memory' -> '0'
DROP TABLE `agent_memory`;

-- drop table sessions
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'sessions' -> '0'
DROP TABLE `sessions`;
