-- Colonnade migration 0001 initial: down, mariadb. Generated from schema/shared-context; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of secure_tokens; all rows of messages; all rows of audit_log; all rows of agent_memory; all rows of sessions

-- drop view agent_memory_summary
DROP VIEW `agent_memory_summary`;

-- drop view active_sessions
DROP VIEW `active_sessions`;

-- drop table secure_tokens
DROP TABLE `secure_tokens`;

-- drop table messages
DROP TABLE `messages`;

-- drop table audit_log
DROP TABLE `audit_log`;

-- drop table agent_memory
DROP TABLE `agent_memory`;

-- drop table sessions
DROP TABLE `sessions`;
