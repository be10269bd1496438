-- Colonnade migration 0003 epoch_milliseconds: up, mariadb. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:be5eebd3b8cf3f91f7c0a416e5f8b9e932056c2832b2ee06312b878fb87c84a6
-- mode: steps
-- data: lossless

-- rename column chat_messages.created_at to created_time
-- rename index idx_chat_messages_created_at to idx_chat_messages_created_time on chat_messages
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'created_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'created_time' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name = 'idx_chat_messages_created_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name = 'idx_chat_messages_created_time' -> '1'
ALTER TABLE `chat_messages`
  RENAME COLUMN `created_at` TO `created_time`,
  RENAME INDEX `idx_chat_messages_created_at` TO `idx_chat_messages_created_time`;

-- rename column sessions.created_at to created_time
-- rename column sessions.updated_at to updated_time
-- rename index idx_sessions_created_at to idx_sessions_created_time on sessions
-- rename index idx_sessions_updated_at to idx_sessions_updated_time on sessions
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name IN ('created_at', 'updated_at') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name IN ('created_time', 'updated_time') -> '2'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name IN ('idx_sessions_created_at', 'idx_sessions_updated_at') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name IN ('idx_sessions_created_time', 'idx_sessions_updated_time') -> '2'
ALTER TABLE `sessions`
  RENAME COLUMN `created_at` TO `created_time`,
  RENAME COLUMN `updated_at` TO `updated_time`,
  RENAME INDEX `idx_sessions_created_at` TO `idx_sessions_created_time`,
  RENAME INDEX `idx_sessions_updated_at` TO `idx_sessions_updated_time`;

-- drop index idx_chat_messages_created_time on chat_messages
-- drop index idx_chat_messages_session_created on chat_messages
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name IN ('idx_chat_messages_created_time', 'idx_chat_messages_session_created') -> '0'
ALTER TABLE `chat_messages`
  DROP INDEX `idx_chat_messages_created_time`,
  DROP INDEX `idx_chat_messages_session_created`;

-- add column chat_messages.colonnade_new_created_time (bigint, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'colonnade_new_created_time' -> '1'
ALTER TABLE `chat_messages` ADD COLUMN `colonnade_new_created_time` bigint;

-- rewrite colonnade_new_created_time in the rows of chat_messages
-- batch: 10000 rows of `chat_messages` by `id`
UPDATE `chat_messages`
  SET `colonnade_new_created_time` = timestampdiff(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', `created_time`) DIV 1000
  WHERE /* each batch */ TRUE;

-- drop column chat_messages.created_time
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'created_time' -> '0'
ALTER TABLE `chat_messages` DROP COLUMN `created_time`;

-- rename column chat_messages.colonnade_new_created_time to created_time
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'colonnade_new_created_time' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'created_time' -> '1'
ALTER TABLE `chat_messages` RENAME COLUMN `colonnade_new_created_time` TO `created_time`;

-- change column chat_messages.created_time: null allowed becomes refused
-- create index idx_chat_messages_created_time on chat_messages (created_time)
-- create index idx_chat_messages_session_created on chat_messages (session_id, created_time)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name IN ('idx_chat_messages_created_time', 'idx_chat_messages_session_created') -> '3'
ALTER TABLE `chat_messages`
  MODIFY COLUMN `created_time` bigint NOT NULL,
  ADD INDEX `idx_chat_messages_created_time` (`created_time`),
  ADD INDEX `idx_chat_messages_session_created` (`session_id`, `created_time`);

-- drop index idx_sessions_created_time on sessions
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_created_time' -> '0'
DROP INDEX `idx_sessions_created_time` ON `sessions`;

-- add column sessions.colonnade_new_created_time (bigint, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'colonnade_new_created_time' -> '1'
ALTER TABLE `sessions` ADD COLUMN `colonnade_new_created_time` bigint;

-- rewrite colonnade_new_created_time in the rows of sessions
-- batch: 10000 rows of `sessions` by `id`
UPDATE `sessions`
  SET `colonnade_new_created_time` = timestampdiff(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', `created_time`) DIV 1000, `updated_time` = `updated_time`
  WHERE /* each batch */ TRUE;

-- drop column sessions.created_time
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'created_time' -> '0'
ALTER TABLE `sessions` DROP COLUMN `created_time`;

-- rename column sessions.colonnade_new_created_time to created_time
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'colonnade_new_created_time' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'created_time' -> '1'
ALTER TABLE `sessions` RENAME COLUMN `colonnade_new_created_time` TO `created_time`;

-- change column sessions.created_time: null allowed becomes refused
-- create index idx_sessions_created_time on sessions (created_time)
-- drop index idx_sessions_updated_time on sessions
-- add column sessions.colonnade_new_updated_time (bigint, null)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_created_time' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_updated_time' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'colonnade_new_updated_time' -> '1'
ALTER TABLE `sessions`
  MODIFY COLUMN `created_time` bigint NOT NULL,
  ADD INDEX `idx_sessions_created_time` (`created_time`),
  DROP INDEX `idx_sessions_updated_time`,
  ADD COLUMN `colonnade_new_updated_time` bigint;

-- rewrite colonnade_new_updated_time in the rows of sessions
-- batch: 10000 rows of `sessions` by `id`
UPDATE `sessions`
  SET `colonnade_new_updated_time` = timestampdiff(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', `updated_time`) DIV 1000, `updated_time` = `updated_time`
  WHERE /* each batch */ TRUE;

-- drop column sessions.updated_time
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'updated_time' -> '0'
ALTER TABLE `sessions` DROP COLUMN `updated_time`;

-- rename column sessions.colonnade_new_updated_time to updated_time
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'colonnade_new_updated_time' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'updated_time' -> '1'
ALTER TABLE `sessions` RENAME COLUMN `colonnade_new_updated_time` TO `updated_time`;

-- change column sessions.updated_time: null allowed becomes refused
-- create index idx_sessions_updated_time on sessions (updated_time)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_updated_time' -> '1'
ALTER TABLE `sessions`
  MODIFY COLUMN `updated_time` bigint NOT NULL,
  ADD INDEX `idx_sessions_updated_time` (`updated_time`);
