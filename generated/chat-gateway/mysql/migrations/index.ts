/** The migrations beside this file, as a module. Generated from schema/chat-gateway; do not edit. */
import type { Migration } from "colonnade/runtime";

export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: "initial",
    up: `-- Colonnade migration 0001 initial: up, mysql. Generated from schema/chat-gateway; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- create table sessions
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'sessions' -> '1'
CREATE TABLE \`sessions\` (
  \`id\`         varchar(255) NOT NULL,
  \`name\`       varchar(255),
  \`user_id\`    varchar(255) NOT NULL,
  \`agent_id\`   varchar(255),
  \`created_at\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  \`updated_at\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
  PRIMARY KEY (\`id\`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin COMMENT = 'A user''s conversation with an agent.';

-- create table chat_messages
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'chat_messages' -> '1'
CREATE TABLE \`chat_messages\` (
  \`id\`          varchar(255) NOT NULL,
  \`session_id\`  varchar(255) NOT NULL,
  \`message\`     longtext NOT NULL,
  \`sender_type\` varchar(50),
  \`sender_name\` varchar(255),
  \`created_at\`  datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  PRIMARY KEY (\`id\`),
  CONSTRAINT \`fk_chat_messages_session_id\` FOREIGN KEY (\`session_id\`) REFERENCES \`sessions\` (\`id\`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin COMMENT = 'One message of a conversation.';
`,
    down: `-- Colonnade migration 0001 initial: down, mysql. Generated from schema/chat-gateway; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of chat_messages; all rows of sessions

-- drop table chat_messages
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'chat_messages' -> '0'
DROP TABLE \`chat_messages\`;

-- drop table sessions
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'sessions' -> '0'
DROP TABLE \`sessions\`;
`,
  },
  {
    version: 2,
    name: "indexes",
    up: `-- Colonnade migration 0002 indexes: up, mysql. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:d73ba4d0a58bdfc0d5dff8cf90d1f75c1cba3743fdf0f83bb2c9965410fa1ba9
-- mode: steps
-- data: lossless

-- create index idx_chat_messages_session_id on chat_messages (session_id)
-- create index idx_chat_messages_created_at on chat_messages (created_at)
-- create index idx_chat_messages_session_created on chat_messages (session_id, created_at)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name IN ('idx_chat_messages_session_id', 'idx_chat_messages_created_at', 'idx_chat_messages_session_created') -> '4'
ALTER TABLE \`chat_messages\`
  ADD INDEX \`idx_chat_messages_session_id\` (\`session_id\`),
  ADD INDEX \`idx_chat_messages_created_at\` (\`created_at\`),
  ADD INDEX \`idx_chat_messages_session_created\` (\`session_id\`, \`created_at\`);

-- create index idx_sessions_user_id on sessions (user_id)
-- create index idx_sessions_created_at on sessions (created_at)
-- create index idx_sessions_updated_at on sessions (updated_at)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name IN ('idx_sessions_user_id', 'idx_sessions_created_at', 'idx_sessions_updated_at') -> '3'
ALTER TABLE \`sessions\`
  ADD INDEX \`idx_sessions_user_id\` (\`user_id\`),
  ADD INDEX \`idx_sessions_created_at\` (\`created_at\`),
  ADD INDEX \`idx_sessions_updated_at\` (\`updated_at\`);
`,
    down: `-- Colonnade migration 0002 indexes: down, mysql. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:d73ba4d0a58bdfc0d5dff8cf90d1f75c1cba3743fdf0f83bb2c9965410fa1ba9
-- mode: steps
-- data: lossless

-- drop index idx_sessions_user_id on sessions
-- drop index idx_sessions_created_at on sessions
-- drop index idx_sessions_updated_at on sessions
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name IN ('idx_sessions_user_id', 'idx_sessions_created_at', 'idx_sessions_updated_at') -> '0'
ALTER TABLE \`sessions\`
  DROP INDEX \`idx_sessions_user_id\`,
  DROP INDEX \`idx_sessions_created_at\`,
  DROP INDEX \`idx_sessions_updated_at\`;

-- drop index idx_chat_messages_session_id on chat_messages
-- drop index idx_chat_messages_created_at on chat_messages
-- drop foreign key fk_chat_messages_session_id of chat_messages
-- drop index idx_chat_messages_session_created on chat_messages
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name IN ('idx_chat_messages_session_id', 'idx_chat_messages_created_at', 'idx_chat_messages_session_created') -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'chat_messages' AND constraint_name = 'fk_chat_messages_session_id' -> '0'
ALTER TABLE \`chat_messages\`
  DROP INDEX \`idx_chat_messages_session_id\`,
  DROP INDEX \`idx_chat_messages_created_at\`,
  DROP FOREIGN KEY \`fk_chat_messages_session_id\`,
  DROP INDEX \`idx_chat_messages_session_created\`;

-- add foreign key fk_chat_messages_session_id: chat_messages (session_id) to sessions (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'chat_messages' AND constraint_name = 'fk_chat_messages_session_id' -> '1'
ALTER TABLE \`chat_messages\`
  ADD CONSTRAINT \`fk_chat_messages_session_id\` FOREIGN KEY (\`session_id\`) REFERENCES \`sessions\` (\`id\`) ON DELETE CASCADE;
`,
  },
  {
    version: 3,
    name: "epoch_milliseconds",
    up: `-- Colonnade migration 0003 epoch_milliseconds: up, mysql. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:d1acc726a4edcf2fb666a942a284e1e8826a7c9efefc9b00f2dcec8bf2dabd4b
-- mode: steps
-- data: lossless

-- rename column chat_messages.created_at to created_time
-- rename index idx_chat_messages_created_at to idx_chat_messages_created_time on chat_messages
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'created_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'created_time' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name = 'idx_chat_messages_created_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name = 'idx_chat_messages_created_time' -> '1'
ALTER TABLE \`chat_messages\`
  RENAME COLUMN \`created_at\` TO \`created_time\`,
  RENAME INDEX \`idx_chat_messages_created_at\` TO \`idx_chat_messages_created_time\`;

-- rename column sessions.created_at to created_time
-- rename column sessions.updated_at to updated_time
-- rename index idx_sessions_created_at to idx_sessions_created_time on sessions
-- rename index idx_sessions_updated_at to idx_sessions_updated_time on sessions
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name IN ('created_at', 'updated_at') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name IN ('created_time', 'updated_time') -> '2'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name IN ('idx_sessions_created_at', 'idx_sessions_updated_at') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name IN ('idx_sessions_created_time', 'idx_sessions_updated_time') -> '2'
ALTER TABLE \`sessions\`
  RENAME COLUMN \`created_at\` TO \`created_time\`,
  RENAME COLUMN \`updated_at\` TO \`updated_time\`,
  RENAME INDEX \`idx_sessions_created_at\` TO \`idx_sessions_created_time\`,
  RENAME INDEX \`idx_sessions_updated_at\` TO \`idx_sessions_updated_time\`;

-- drop index idx_chat_messages_created_time on chat_messages
-- drop index idx_chat_messages_session_created on chat_messages
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name IN ('idx_chat_messages_created_time', 'idx_chat_messages_session_created') -> '0'
ALTER TABLE \`chat_messages\`
  DROP INDEX \`idx_chat_messages_created_time\`,
  DROP INDEX \`idx_chat_messages_session_created\`;

-- add column chat_messages.colonnade_new_created_time (bigint, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'colonnade_new_created_time' -> '1'
ALTER TABLE \`chat_messages\` ADD COLUMN \`colonnade_new_created_time\` bigint;

-- rewrite colonnade_new_created_time in the rows of chat_messages
-- batch: 10000 rows of \`chat_messages\` by \`id\`
UPDATE \`chat_messages\`
  SET \`colonnade_new_created_time\` = timestampdiff(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', \`created_time\`) DIV 1000
  WHERE /* each batch */ TRUE;

-- drop column chat_messages.created_time
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'created_time' -> '0'
ALTER TABLE \`chat_messages\` DROP COLUMN \`created_time\`;

-- rename column chat_messages.colonnade_new_created_time to created_time
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'colonnade_new_created_time' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'created_time' -> '1'
ALTER TABLE \`chat_messages\` RENAME COLUMN \`colonnade_new_created_time\` TO \`created_time\`;

-- change column chat_messages.created_time: null allowed becomes refused
-- create index idx_chat_messages_created_time on chat_messages (created_time)
-- create index idx_chat_messages_session_created on chat_messages (session_id, created_time)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name IN ('idx_chat_messages_created_time', 'idx_chat_messages_session_created') -> '3'
ALTER TABLE \`chat_messages\`
  MODIFY COLUMN \`created_time\` bigint NOT NULL,
  ADD INDEX \`idx_chat_messages_created_time\` (\`created_time\`),
  ADD INDEX \`idx_chat_messages_session_created\` (\`session_id\`, \`created_time\`);

-- drop index idx_sessions_created_time on sessions
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_created_time' -> '0'
DROP INDEX \`idx_sessions_created_time\` ON \`sessions\`;

-- add column sessions.colonnade_new_created_time (bigint, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'colonnade_new_created_time' -> '1'
ALTER TABLE \`sessions\` ADD COLUMN \`colonnade_new_created_time\` bigint;

-- rewrite colonnade_new_created_time in the rows of sessions
-- batch: 10000 rows of \`sessions\` by \`id\`
UPDATE \`sessions\`
  SET \`colonnade_new_created_time\` = timestampdiff(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', \`created_time\`) DIV 1000, \`updated_time\` = \`updated_time\`
  WHERE /* each batch */ TRUE;

-- drop column sessions.created_time
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'created_time' -> '0'
ALTER TABLE \`sessions\` DROP COLUMN \`created_time\`;

-- rename column sessions.colonnade_new_created_time to created_time
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'colonnade_new_created_time' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'created_time' -> '1'
ALTER TABLE \`sessions\` RENAME COLUMN \`colonnade_new_created_time\` TO \`created_time\`;

-- change column sessions.created_time: null allowed becomes refused
-- create index idx_sessions_created_time on sessions (created_time)
-- drop index idx_sessions_updated_time on sessions
-- add column sessions.colonnade_new_updated_time (bigint, null)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_created_time' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_updated_time' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'colonnade_new_updated_time' -> '1'
ALTER TABLE \`sessions\`
  MODIFY COLUMN \`created_time\` bigint NOT NULL,
  ADD INDEX \`idx_sessions_created_time\` (\`created_time\`),
  DROP INDEX \`idx_sessions_updated_time\`,
  ADD COLUMN \`colonnade_new_updated_time\` bigint;

-- rewrite colonnade_new_updated_time in the rows of sessions
-- batch: 10000 rows of \`sessions\` by \`id\`
UPDATE \`sessions\`
  SET \`colonnade_new_updated_time\` = timestampdiff(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', \`updated_time\`) DIV 1000, \`updated_time\` = \`updated_time\`
  WHERE /* each batch */ TRUE;

-- drop column sessions.updated_time
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'updated_time' -> '0'
ALTER TABLE \`sessions\` DROP COLUMN \`updated_time\`;

-- rename column sessions.colonnade_new_updated_time to updated_time
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'colonnade_new_updated_time' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'updated_time' -> '1'
ALTER TABLE \`sessions\` RENAME COLUMN \`colonnade_new_updated_time\` TO \`updated_time\`;

-- change column sessions.updated_time: null allowed becomes refused
-- create index idx_sessions_updated_time on sessions (updated_time)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_updated_time' -> '1'
ALTER TABLE \`sessions\`
  MODIFY COLUMN \`updated_time\` bigint NOT NULL,
  ADD INDEX \`idx_sessions_updated_time\` (\`updated_time\`);
`,
    down: `-- Colonnade migration 0003 epoch_milliseconds: down, mysql. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:d1acc726a4edcf2fb666a942a284e1e8826a7c9efefc9b00f2dcec8bf2dabd4b
-- mode: steps
-- data: lossless

-- guard: created_time of sessions cannot become timestamp
SELECT \`id\`, count(*) OVER ()
  FROM \`sessions\`
  WHERE \`created_time\` NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY \`id\`
  LIMIT 3;

-- guard: updated_time of sessions cannot become timestamp
SELECT \`id\`, count(*) OVER ()
  FROM \`sessions\`
  WHERE \`updated_time\` NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY \`id\`
  LIMIT 3;

-- guard: created_time of chat_messages cannot become timestamp
SELECT \`id\`, count(*) OVER ()
  FROM \`chat_messages\`
  WHERE \`created_time\` NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY \`id\`
  LIMIT 3;

-- rename column sessions.created_time to created_at
-- rename column sessions.updated_time to updated_at
-- rename index idx_sessions_created_time to idx_sessions_created_at on sessions
-- rename index idx_sessions_updated_time to idx_sessions_updated_at on sessions
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name IN ('created_time', 'updated_time') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name IN ('created_at', 'updated_at') -> '2'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name IN ('idx_sessions_created_time', 'idx_sessions_updated_time') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name IN ('idx_sessions_created_at', 'idx_sessions_updated_at') -> '2'
ALTER TABLE \`sessions\`
  RENAME COLUMN \`created_time\` TO \`created_at\`,
  RENAME COLUMN \`updated_time\` TO \`updated_at\`,
  RENAME INDEX \`idx_sessions_created_time\` TO \`idx_sessions_created_at\`,
  RENAME INDEX \`idx_sessions_updated_time\` TO \`idx_sessions_updated_at\`;

-- rename column chat_messages.created_time to created_at
-- rename index idx_chat_messages_created_time to idx_chat_messages_created_at on chat_messages
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'created_time' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'created_at' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name = 'idx_chat_messages_created_time' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name = 'idx_chat_messages_created_at' -> '1'
ALTER TABLE \`chat_messages\`
  RENAME COLUMN \`created_time\` TO \`created_at\`,
  RENAME INDEX \`idx_chat_messages_created_time\` TO \`idx_chat_messages_created_at\`;

-- drop index idx_sessions_created_at on sessions
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_created_at' -> '0'
DROP INDEX \`idx_sessions_created_at\` ON \`sessions\`;

-- add column sessions.colonnade_new_created_at (datetime(3), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'colonnade_new_created_at' -> '1'
ALTER TABLE \`sessions\` ADD COLUMN \`colonnade_new_created_at\` datetime(3);

-- rewrite colonnade_new_created_at in the rows of sessions
-- batch: 10000 rows of \`sessions\` by \`id\`
UPDATE \`sessions\`
  SET \`colonnade_new_created_at\` = date_add(TIMESTAMP'1970-01-01 00:00:00', INTERVAL \`created_at\` * 1000 MICROSECOND)
  WHERE /* each batch */ TRUE;

-- drop column sessions.created_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'created_at' -> '0'
ALTER TABLE \`sessions\` DROP COLUMN \`created_at\`;

-- rename column sessions.colonnade_new_created_at to created_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'colonnade_new_created_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'created_at' -> '1'
ALTER TABLE \`sessions\` RENAME COLUMN \`colonnade_new_created_at\` TO \`created_at\`;

-- change column sessions.created_at: null allowed becomes refused; default none becomes CURRENT_TIMESTAMP(3)
-- create index idx_sessions_created_at on sessions (created_at)
-- drop index idx_sessions_updated_at on sessions
-- add column sessions.colonnade_new_updated_at (datetime(3), null)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_created_at' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_updated_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'colonnade_new_updated_at' -> '1'
ALTER TABLE \`sessions\`
  MODIFY COLUMN \`created_at\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  ADD INDEX \`idx_sessions_created_at\` (\`created_at\`),
  DROP INDEX \`idx_sessions_updated_at\`,
  ADD COLUMN \`colonnade_new_updated_at\` datetime(3);

-- rewrite colonnade_new_updated_at in the rows of sessions
-- batch: 10000 rows of \`sessions\` by \`id\`
UPDATE \`sessions\`
  SET \`colonnade_new_updated_at\` = date_add(TIMESTAMP'1970-01-01 00:00:00', INTERVAL \`updated_at\` * 1000 MICROSECOND)
  WHERE /* each batch */ TRUE;

-- drop column sessions.updated_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'updated_at' -> '0'
ALTER TABLE \`sessions\` DROP COLUMN \`updated_at\`;

-- rename column sessions.colonnade_new_updated_at to updated_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'colonnade_new_updated_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'updated_at' -> '1'
ALTER TABLE \`sessions\` RENAME COLUMN \`colonnade_new_updated_at\` TO \`updated_at\`;

-- change column sessions.updated_at: null allowed becomes refused; default none becomes CURRENT_TIMESTAMP(3); on update nothing becomes CURRENT_TIMESTAMP(3)
-- create index idx_sessions_updated_at on sessions (updated_at)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_updated_at' -> '1'
ALTER TABLE \`sessions\`
  MODIFY COLUMN \`updated_at\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
  ADD INDEX \`idx_sessions_updated_at\` (\`updated_at\`);

-- drop index idx_chat_messages_created_at on chat_messages
-- drop index idx_chat_messages_session_created on chat_messages
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name IN ('idx_chat_messages_created_at', 'idx_chat_messages_session_created') -> '0'
ALTER TABLE \`chat_messages\`
  DROP INDEX \`idx_chat_messages_created_at\`,
  DROP INDEX \`idx_chat_messages_session_created\`;

-- add column chat_messages.colonnade_new_created_at (datetime(3), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'colonnade_new_created_at' -> '1'
ALTER TABLE \`chat_messages\` ADD COLUMN \`colonnade_new_created_at\` datetime(3);

-- rewrite colonnade_new_created_at in the rows of chat_messages
-- batch: 10000 rows of \`chat_messages\` by \`id\`
UPDATE \`chat_messages\`
  SET \`colonnade_new_created_at\` = date_add(TIMESTAMP'1970-01-01 00:00:00', INTERVAL \`created_at\` * 1000 MICROSECOND)
  WHERE /* each batch */ TRUE;

-- drop column chat_messages.created_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'created_at' -> '0'
ALTER TABLE \`chat_messages\` DROP COLUMN \`created_at\`;

-- rename column chat_messages.colonnade_new_created_at to created_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'colonnade_new_created_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'created_at' -> '1'
ALTER TABLE \`chat_messages\` RENAME COLUMN \`colonnade_new_created_at\` TO \`created_at\`;

-- change column chat_messages.created_at: null allowed becomes refused; default none becomes CURRENT_TIMESTAMP(3)
-- create index idx_chat_messages_created_at on chat_messages (created_at)
-- create index idx_chat_messages_session_created on chat_messages (session_id, created_at)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name IN ('idx_chat_messages_created_at', 'idx_chat_messages_session_created') -> '3'
ALTER TABLE \`chat_messages\`
  MODIFY COLUMN \`created_at\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  ADD INDEX \`idx_chat_messages_created_at\` (\`created_at\`),
  ADD INDEX \`idx_chat_messages_session_created\` (\`session_id\`, \`created_at\`);
`,
  },
];
