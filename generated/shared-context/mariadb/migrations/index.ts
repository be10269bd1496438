/** The migrations beside this file, as a module. Generated from schema/shared-context; do not edit. */
import type { Migration } from "colonnade/runtime";

export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: "initial",
    up: `-- Colonnade migration 0001 initial: up, mariadb. Generated from schema/shared-context; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- create table sessions
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'sessions' -> '1'
CREATE TABLE \`sessions\` (
  \`id\`         varchar(64) NOT NULL,
  \`purpose\`    longtext NOT NULL COMMENT 'What the agents are here for.',
  \`created_at\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  \`updated_at\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
  \`is_active\`  boolean NOT NULL DEFAULT 1,
  \`created_by\` varchar(255) NOT NULL,
  \`metadata\`   json,
  PRIMARY KEY (\`id\`),
  CONSTRAINT \`ck_sessions_purpose\` CHECK (char_length(trim(\`purpose\`)) > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin COMMENT = 'A conversation of several agents about one purpose.';

-- create table agent_memory
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'agent_memory' -> '1'
CREATE TABLE \`agent_memory\` (
  \`id\`                       bigint NOT NULL AUTO_INCREMENT,
  \`agent_id\`                 varchar(255) NOT NULL,
  \`session_id\`               varchar(64) COMMENT 'The session that it belongs to; a global memory has none.',
  \`key\`                      varchar(255) NOT NULL,
  \`value\`                    longtext NOT NULL,
  \`metadata\`                 json,
  \`created_at\`               datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  \`updated_at\`               datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
  \`expires_at\`               datetime(3),
  \`uq_agent_memory_slot_null_session_id\` tinyint GENERATED ALWAYS AS (CASE WHEN \`session_id\` IS NULL THEN 1 END) VIRTUAL INVISIBLE,
  PRIMARY KEY (\`id\`),
  CONSTRAINT \`uq_agent_memory_slot\` UNIQUE (\`agent_id\`, \`session_id\`, \`key\`),
  CONSTRAINT \`uq_agent_memory_slot_null_session_id\` UNIQUE (\`agent_id\`, \`key\`, \`uq_agent_memory_slot_null_session_id\`),
  CONSTRAINT \`ck_agent_memory_key\` CHECK (char_length(trim(\`key\`)) > 0),
  CONSTRAINT \`fk_agent_memory_session_id\` FOREIGN KEY (\`session_id\`) REFERENCES \`sessions\` (\`id\`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin COMMENT = 'A value that an agent keeps under a key.';

-- create table audit_log
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'audit_log' -> '1'
CREATE TABLE \`audit_log\` (
  \`id\`         bigint NOT NULL AUTO_INCREMENT,
  \`timestamp\`  datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  \`event_type\` varchar(64) NOT NULL,
  \`agent_id\`   varchar(255) NOT NULL,
  \`session_id\` varchar(64),
  \`resource\`   longtext,
  \`action\`     longtext,
  \`result\`     longtext,
  \`metadata\`   json,
  PRIMARY KEY (\`id\`),
  CONSTRAINT \`fk_audit_log_session_id\` FOREIGN KEY (\`session_id\`) REFERENCES \`sessions\` (\`id\`) ON DELETE SET NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin COMMENT = 'One audited event.';

-- create table messages
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'messages' -> '1'
CREATE TABLE \`messages\` (
  \`id\`                bigint NOT NULL AUTO_INCREMENT,
  \`session_id\`        varchar(64) NOT NULL,
  \`sender\`            varchar(255) NOT NULL,
  \`sender_type\`       varchar(64) NOT NULL DEFAULT 'generic',
  \`content\`           longtext NOT NULL,
  \`visibility\`        varchar(10) NOT NULL DEFAULT 'public' COMMENT 'Who may read it.',
  \`message_type\`      varchar(64) NOT NULL DEFAULT 'agent_response',
  \`metadata\`          json,
  \`timestamp\`         datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  \`parent_message_id\` bigint COMMENT 'The message that this one answers.',
  PRIMARY KEY (\`id\`),
  CONSTRAINT \`ck_messages_visibility__values\` CHECK (\`visibility\` IN ('public', 'private', 'agent_only', 'admin_only')),
  CONSTRAINT \`ck_messages_sender\` CHECK (char_length(trim(\`sender\`)) > 0),
  CONSTRAINT \`ck_messages_content\` CHECK (char_length(\`content\`) BETWEEN 1 AND 100000),
  CONSTRAINT \`fk_messages_session_id\` FOREIGN KEY (\`session_id\`) REFERENCES \`sessions\` (\`id\`) ON DELETE CASCADE,
  CONSTRAINT \`fk_messages_parent_message_id\` FOREIGN KEY (\`parent_message_id\`) REFERENCES \`messages\` (\`id\`) ON DELETE SET NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin COMMENT = 'One utterance in a session.';

-- create table secure_tokens
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'secure_tokens' -> '1'
CREATE TABLE \`secure_tokens\` (
  \`id\`            bigint NOT NULL AUTO_INCREMENT,
  \`token_id\`      varchar(255) NOT NULL,
  \`encrypted_jwt\` longblob NOT NULL,
  \`agent_id\`      varchar(255) NOT NULL,
  \`expires_at\`    datetime(3) NOT NULL,
  \`created_at\`    datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  PRIMARY KEY (\`id\`),
  CONSTRAINT \`idx_token_id\` UNIQUE (\`token_id\`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin COMMENT = 'An encrypted JWT behind its token id.';

-- create index idx_agent_memory_lookup on agent_memory (agent_id, session_id, key)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'agent_memory' AND index_name = 'idx_agent_memory_lookup' -> '3'
CREATE INDEX \`idx_agent_memory_lookup\` ON \`agent_memory\` (\`agent_id\`, \`session_id\`, \`key\`);

-- create index idx_agent_memory_agent_global on agent_memory (agent_id)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'agent_memory' AND index_name = 'idx_agent_memory_agent_global' -> '1'
CREATE INDEX \`idx_agent_memory_agent_global\` ON \`agent_memory\` (\`agent_id\`);

-- create index idx_agent_memory_expiry on agent_memory (expires_at)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'agent_memory' AND index_name = 'idx_agent_memory_expiry' -> '1'
CREATE INDEX \`idx_agent_memory_expiry\` ON \`agent_memory\` (\`expires_at\`);

-- create index idx_agent_memory_session on agent_memory (session_id)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'agent_memory' AND index_name = 'idx_agent_memory_session' -> '1'
CREATE INDEX \`idx_agent_memory_session\` ON \`agent_memory\` (\`session_id\`);

-- create index idx_audit_log_timestamp on audit_log (timestamp)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'audit_log' AND index_name = 'idx_audit_log_timestamp' -> '1'
CREATE INDEX \`idx_audit_log_timestamp\` ON \`audit_log\` (\`timestamp\`);

-- create index idx_audit_log_agent_time on audit_log (agent_id, timestamp)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'audit_log' AND index_name = 'idx_audit_log_agent_time' -> '2'
CREATE INDEX \`idx_audit_log_agent_time\` ON \`audit_log\` (\`agent_id\`, \`timestamp\`);

-- create index idx_audit_log_session_time on audit_log (session_id, timestamp)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'audit_log' AND index_name = 'idx_audit_log_session_time' -> '2'
CREATE INDEX \`idx_audit_log_session_time\` ON \`audit_log\` (\`session_id\`, \`timestamp\`);

-- create index idx_audit_log_event_type on audit_log (event_type, timestamp)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'audit_log' AND index_name = 'idx_audit_log_event_type' -> '2'
CREATE INDEX \`idx_audit_log_event_type\` ON \`audit_log\` (\`event_type\`, \`timestamp\`);

-- create index idx_messages_session_id on messages (session_id)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'messages' AND index_name = 'idx_messages_session_id' -> '1'
CREATE INDEX \`idx_messages_session_id\` ON \`messages\` (\`session_id\`);

-- create index idx_messages_session_time on messages (session_id, timestamp)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'messages' AND index_name = 'idx_messages_session_time' -> '2'
CREATE INDEX \`idx_messages_session_time\` ON \`messages\` (\`session_id\`, \`timestamp\`);

-- create index idx_messages_sender_timestamp on messages (sender, timestamp)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'messages' AND index_name = 'idx_messages_sender_timestamp' -> '2'
CREATE INDEX \`idx_messages_sender_timestamp\` ON \`messages\` (\`sender\`, \`timestamp\`);

-- create index idx_messages_visibility_session on messages (visibility, session_id)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'messages' AND index_name = 'idx_messages_visibility_session' -> '2'
CREATE INDEX \`idx_messages_visibility_session\` ON \`messages\` (\`visibility\`, \`session_id\`);

-- create index idx_messages_parent_id on messages (parent_message_id)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'messages' AND index_name = 'idx_messages_parent_id' -> '1'
CREATE INDEX \`idx_messages_parent_id\` ON \`messages\` (\`parent_message_id\`);

-- create index idx_messages_sender_type on messages (sender_type, timestamp)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'messages' AND index_name = 'idx_messages_sender_type' -> '2'
CREATE INDEX \`idx_messages_sender_type\` ON \`messages\` (\`sender_type\`, \`timestamp\`);

-- create index idx_agent_expires on secure_tokens (agent_id, expires_at)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'secure_tokens' AND index_name = 'idx_agent_expires' -> '2'
CREATE INDEX \`idx_agent_expires\` ON \`secure_tokens\` (\`agent_id\`, \`expires_at\`);

-- create index idx_expires_cleanup on secure_tokens (expires_at)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'secure_tokens' AND index_name = 'idx_expires_cleanup' -> '1'
CREATE INDEX \`idx_expires_cleanup\` ON \`secure_tokens\` (\`expires_at\`);

-- create index idx_sessions_created_by on sessions (created_by)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_created_by' -> '1'
CREATE INDEX \`idx_sessions_created_by\` ON \`sessions\` (\`created_by\`);

-- create index idx_sessions_active on sessions (is_active)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_active' -> '1'
CREATE INDEX \`idx_sessions_active\` ON \`sessions\` (\`is_active\`);

-- create index idx_sessions_updated_at on sessions (updated_at)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_updated_at' -> '1'
CREATE INDEX \`idx_sessions_updated_at\` ON \`sessions\` (\`updated_at\`);

-- create view active_sessions
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'active_sessions' -> '1'
CREATE VIEW \`active_sessions\` (\`id\`, \`purpose\`, \`created_by\`, \`created_at\`, \`message_count\`, \`sender_count\`, \`last_message_at\`) AS
SELECT
  \`s\`.\`id\`,
  \`s\`.\`purpose\`,
  \`s\`.\`created_by\`,
  \`s\`.\`created_at\`,
  count(\`m\`.\`id\`),
  count(DISTINCT \`m\`.\`sender\`),
  max(\`m\`.\`timestamp\`)
FROM \`sessions\` AS \`s\`
LEFT JOIN \`messages\` AS \`m\` ON \`m\`.\`session_id\` = \`s\`.\`id\`
WHERE \`s\`.\`is_active\`
GROUP BY \`s\`.\`id\`, \`s\`.\`purpose\`, \`s\`.\`created_by\`, \`s\`.\`created_at\`;

-- create view agent_memory_summary
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'agent_memory_summary' -> '1'
CREATE VIEW \`agent_memory_summary\` (\`agent_id\`, \`entry_count\`, \`global_count\`, \`session_count\`, \`last_updated_at\`) AS
SELECT
  \`a\`.\`agent_id\`,
  count(*),
  sum(CASE WHEN \`a\`.\`session_id\` IS NULL THEN 1 ELSE 0 END),
  count(DISTINCT \`a\`.\`session_id\`),
  max(\`a\`.\`updated_at\`)
FROM \`agent_memory\` AS \`a\`
GROUP BY \`a\`.\`agent_id\`;
`,
    down: `-- Colonnade migration 0001 initial: down, mariadb. Generated from schema/shared-context; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of secure_tokens; all rows of messages; all rows of audit_log; all rows of agent_memory; all rows of sessions

-- drop view agent_memory_summary
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'agent_memory_summary' -> '0'
DROP VIEW \`agent_memory_summary\`;

-- drop view active_sessions
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'active_sessions' -> '0'
DROP VIEW \`active_sessions\`;

-- drop table secure_tokens
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'secure_tokens' -> '0'
DROP TABLE \`secure_tokens\`;

-- drop table messages
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'messages' -> '0'
DROP TABLE \`messages\`;

-- drop table audit_log
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'audit_log' -> '0'
DROP TABLE \`audit_log\`;

-- drop table agent_memory
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'agent_memory' -> '0'
DROP TABLE \`agent_memory\`;

-- drop table sessions
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'sessions' -> '0'
DROP TABLE \`sessions\`;
`,
  },
];
