-- Colonnade migration 0003 epoch_milliseconds: down, mysql. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:d1acc726a4edcf2fb666a942a284e1e8826a7c9efefc9b00f2dcec8bf2dabd4b
-- mode: steps
-- data: lossless

-- guard: created_time of sessions cannot become timestamp
SELECT `id`, count(*) OVER ()
  FROM `sessions`
  WHERE `created_time` NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY `id`
  LIMIT 3;

-- guard: updated_time of sessions cannot become timestamp
SELECT `id`, count(*) OVER ()
  FROM `sessions`
  WHERE `updated_time` NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY `id`
  LIMIT 3;

-- guard: created_time of chat_messages cannot become timestamp
SELECT `id`, count(*) OVER ()
  FROM `chat_messages`
  WHERE `created_time` NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY `id`
  LIMIT 3;

-- rename column sessions.created_time to created_at
-- rename column sessions.updated_time to updated_at
-- rename index idx_sessions_created_time to idx_sessions_created_at on sessions
-- rename index idx_sessions_updated_time to idx_sessions_updated_at on sessions
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name IN ('created_time', 'updated_time') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name IN ('created_at', 'updated_at') -> '2'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name IN ('idx_sessions_created_time', 'idx_sessions_updated_time') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name IN ('idx_sessions_created_at', 'idx_sessions_updated_at') -> '2'
ALTER TABLE `sessions`
  RENAME COLUMN `created_time` TO `created_at`,
  RENAME COLUMN `updated_time` TO `updated_at`,
  RENAME INDEX `idx_sessions_created_time` TO `idx_sessions_created_at`,
  RENAME INDEX `idx_sessions_updated_time` TO `idx_sessions_updated_at`;

-- rename column chat_messages.created_time to created_at
-- rename index idx_chat_messages_created_time to idx_chat_messages_created_at on chat_messages
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'created_time' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'created_at' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name = 'idx_chat_messages_created_time' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name = 'idx_chat_messages_created_at' -> '1'
ALTER TABLE `chat_messages`
  RENAME COLUMN `created_time` TO `created_at`,
  RENAME INDEX `idx_chat_messages_created_time` TO `idx_chat_messages_created_at`;

-- drop index idx_sessions_created_at on sessions
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_created_at' -> '0'
DROP INDEX `idx_sessions_created_at` ON `sessions`;

-- add column sessions.colonnade_new_created_at (datetime(3), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'colonnade_new_created_at' -> '1'
ALTER TABLE `sessions` ADD COLUMN `colonnade_new_created_at` datetime(3);

-- rewrite colonnade_new_created_at in the rows of sessions
-- batch: 10000 rows of `sessions` by `id`
UPDATE `sessions`
  SET `colonnade_new_created_at` = date_add(TIMESTAMP'1970-01-01 00:00:00', INTERVAL `created_at` * 1000 MICROSECOND)
  WHERE /* each batch */ TRUE;

-- drop column sessions.created_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'created_at' -> '0'
ALTER TABLE `sessions` DROP COLUMN `created_at`;

-- rename column sessions.colonnade_new_created_at to created_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'colonnade_new_created_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'created_at' -> '1'
ALTER TABLE `sessions` RENAME COLUMN `colonnade_new_created_at` TO `created_at`;

-- change column sessions.created_at: null allowed becomes refused; default none becomes CURRENT_TIMESTAMP(3)
-- create index idx_sessions_created_at on sessions (created_at)
-- drop index idx_sessions_updated_at on sessions
-- add column sessions.colonnade_new_updated_at (datetime(3), null)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_created_at' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_updated_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'colonnade_new_updated_at' -> '1'
ALTER TABLE `sessions`
  MODIFY COLUMN `created_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  ADD INDEX `idx_sessions_created_at` (`created_at`),
  DROP INDEX `idx_sessions_updated_at`,
  ADD COLUMN `colonnade_new_updated_at` datetime(3);

-- rewrite colonnade_new_updated_at in the rows of sessions
-- batch: 10000 rows of `sessions` by `id`
UPDATE `sessions`
  SET `colonnade_new_updated_at` = date_add(TIMESTAMP'1970-01-01 00:00:00', INTERVAL `updated_at` * 1000 MICROSECOND)
  WHERE /* each batch */ TRUE;

-- drop column sessions.updated_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'updated_at' -> '0'
ALTER TABLE `sessions` DROP COLUMN `updated_at`;

-- rename column sessions.colonnade_new_updated_at to updated_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'colonnade_new_updated_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'sessions' AND column_name = 'updated_at' -> '1'
ALTER TABLE `sessions` RENAME COLUMN `colonnade_new_updated_at` TO `updated_at`;

-- change column sessions.updated_at: null allowed becomes refused; default none becomes CURRENT_TIMESTAMP(3); on update nothing becomes CURRENT_TIMESTAMP(3)
-- create index idx_sessions_updated_at on sessions (updated_at)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'sessions' AND index_name = 'idx_sessions_updated_at' -> '1'
ALTER TABLE `sessions`
  MODIFY COLUMN `updated_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
  ADD INDEX `idx_sessions_updated_at` (`updated_at`);

-- drop index idx_chat_messages_created_at on chat_messages
-- drop index idx_chat_messages_session_created on chat_messages
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name IN ('idx_chat_messages_created_at', 'idx_chat_messages_session_created') -> '0'
ALTER TABLE `chat_messages`
  DROP INDEX `idx_chat_messages_created_at`,
  DROP INDEX `idx_chat_messages_session_created`;

-- add column chat_messages.colonnade_new_created_at (datetime(3), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'colonnade_new_created_at' -> '1'
ALTER TABLE `chat_messages` ADD COLUMN `colonnade_new_created_at` datetime(3);

-- rewrite colonnade_new_created_at in the rows of chat_messages
-- batch: 10000 rows of `chat_messages` by `id`
UPDATE `chat_messages`
  SET `colonnade_new_created_at` = date_add(TIMESTAMP'1970-01-01 00:00:00', INTERVAL `created_at` * 1000 MICROSECOND)
  WHERE /* each batch */ TRUE;

-- drop column chat_messages.created_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'created_at' -> '0'
ALTER TABLE `chat_messages` DROP COLUMN `created_at`;

-- rename column chat_messages.colonnade_new_created_at to created_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'colonnade_new_created_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'chat_messages' AND column_name = 'created_at' -> '1'
ALTER TABLE `chat_messages` RENAME COLUMN `colonnade_new_created_at` TO `created_at`;

-- change column chat_messages.created_at: null allowed becomes refused; default none becomes CURRENT_TIMESTAMP(3)
-- create index idx_chat_messages_created_at on chat_messages (created_at)
-- create index idx_chat_messages_session_created on chat_messages (session_id, created_at)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'chat_messages' AND index_name IN ('idx_chat_messages_created_at', 'idx_chat_messages_session_created') -> '3'
ALTER TABLE `chat_messages`
  MODIFY COLUMN `created_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  ADD INDEX `idx_chat_messages_created_at` (`created_at`),
  ADD INDEX `idx_chat_messages_session_created` (`session_id`, `created_at`);
