-- Colonnade migration 0003 epoch_milliseconds: down, mysql. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:78d268b64a26b05ccc7089d4f4f06a226d49d750a6f6755eba07025685d18509
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
ALTER TABLE `sessions`
  RENAME COLUMN `created_time` TO `created_at`,
  RENAME COLUMN `updated_time` TO `updated_at`,
  RENAME INDEX `idx_sessions_created_time` TO `idx_sessions_created_at`,
  RENAME INDEX `idx_sessions_updated_time` TO `idx_sessions_updated_at`;

-- rename column chat_messages.created_time to created_at
-- rename index idx_chat_messages_created_time to idx_chat_messages_created_at on chat_messages
ALTER TABLE `chat_messages`
  RENAME COLUMN `created_time` TO `created_at`,
  RENAME INDEX `idx_chat_messages_created_time` TO `idx_chat_messages_created_at`;

-- drop index idx_sessions_created_at on sessions
DROP INDEX `idx_sessions_created_at` ON `sessions`;

-- add column sessions.colonnade_new_created_at (datetime(3), null)
ALTER TABLE `sessions` ADD COLUMN `colonnade_new_created_at` datetime(3);

-- rewrite colonnade_new_created_at in the rows of sessions
UPDATE `sessions`
  SET `colonnade_new_created_at` = date_add(TIMESTAMP'1970-01-01 00:00:00', INTERVAL `created_at` * 1000 MICROSECOND);

-- drop column sessions.created_at
ALTER TABLE `sessions` DROP COLUMN `created_at`;

-- rename column sessions.colonnade_new_created_at to created_at
ALTER TABLE `sessions` RENAME COLUMN `colonnade_new_created_at` TO `created_at`;

-- change column sessions.created_at: null allowed becomes refused; default none becomes CURRENT_TIMESTAMP(3)
-- create index idx_sessions_created_at on sessions (created_at)
-- drop index idx_sessions_updated_at on sessions
-- add column sessions.colonnade_new_updated_at (datetime(3), null)
ALTER TABLE `sessions`
  MODIFY COLUMN `created_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  ADD INDEX `idx_sessions_created_at` (`created_at`),
  DROP INDEX `idx_sessions_updated_at`,
  ADD COLUMN `colonnade_new_updated_at` datetime(3);

-- rewrite colonnade_new_updated_at in the rows of sessions
UPDATE `sessions`
  SET `colonnade_new_updated_at` = date_add(TIMESTAMP'1970-01-01 00:00:00', INTERVAL `updated_at` * 1000 MICROSECOND);

-- drop column sessions.updated_at
ALTER TABLE `sessions` DROP COLUMN `updated_at`;

-- rename column sessions.colonnade_new_updated_at to updated_at
ALTER TABLE `sessions` RENAME COLUMN `colonnade_new_updated_at` TO `updated_at`;

-- change column sessions.updated_at: null allowed becomes refused; default none becomes CURRENT_TIMESTAMP(3); on update nothing becomes CURRENT_TIMESTAMP(3)
-- create index idx_sessions_updated_at on sessions (updated_at)
ALTER TABLE `sessions`
  MODIFY COLUMN `updated_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
  ADD INDEX `idx_sessions_updated_at` (`updated_at`);

-- drop index idx_chat_messages_created_at on chat_messages
-- drop index idx_chat_messages_session_created on chat_messages
ALTER TABLE `chat_messages`
  DROP INDEX `idx_chat_messages_created_at`,
  DROP INDEX `idx_chat_messages_session_created`;

-- add column chat_messages.colonnade_new_created_at (datetime(3), null)
ALTER TABLE `chat_messages` ADD COLUMN `colonnade_new_created_at` datetime(3);

-- rewrite colonnade_new_created_at in the rows of chat_messages
UPDATE `chat_messages`
  SET `colonnade_new_created_at` = date_add(TIMESTAMP'1970-01-01 00:00:00', INTERVAL `created_at` * 1000 MICROSECOND);

-- drop column chat_messages.created_at
ALTER TABLE `chat_messages` DROP COLUMN `created_at`;

-- rename column chat_messages.colonnade_new_created_at to created_at
ALTER TABLE `chat_messages` RENAME COLUMN `colonnade_new_created_at` TO `created_at`;

-- change column chat_messages.created_at: null allowed becomes refused; default none becomes CURRENT_TIMESTAMP(3)
-- create index idx_chat_messages_created_at on chat_messages (created_at)
-- create index idx_chat_messages_session_created on chat_messages (session_id, created_at)
ALTER TABLE `chat_messages`
  MODIFY COLUMN `created_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  ADD INDEX `idx_chat_messages_created_at` (`created_at`),
  ADD INDEX `idx_chat_messages_session_created` (`session_id`, `created_at`);
