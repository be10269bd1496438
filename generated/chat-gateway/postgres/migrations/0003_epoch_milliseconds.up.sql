-- Colonnade migration 0003 epoch_milliseconds: up, postgres. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:b1ad25896c5dd00058bc0bbdf51f2ebf80175f5bc4d0466ad286504454e4f453
-- mode: transaction
-- data: lossless

-- drop trigger trg_sessions_updated_at on sessions
DROP TRIGGER "trg_sessions_updated_at" ON "sessions";

-- drop function colonnade_touch_updated_at
DROP FUNCTION "colonnade_touch_updated_at"();

-- rename column chat_messages.created_at to created_time
ALTER TABLE "chat_messages" RENAME COLUMN "created_at" TO "created_time";

-- rename column sessions.created_at to created_time
ALTER TABLE "sessions" RENAME COLUMN "created_at" TO "created_time";

-- rename column sessions.updated_at to updated_time
ALTER TABLE "sessions" RENAME COLUMN "updated_at" TO "updated_time";

-- rename index idx_chat_messages_created_at to idx_chat_messages_created_time on chat_messages
ALTER INDEX "idx_chat_messages_created_at" RENAME TO "idx_chat_messages_created_time";

-- rename index idx_sessions_created_at to idx_sessions_created_time on sessions
ALTER INDEX "idx_sessions_created_at" RENAME TO "idx_sessions_created_time";

-- rename index idx_sessions_updated_at to idx_sessions_updated_time on sessions
ALTER INDEX "idx_sessions_updated_at" RENAME TO "idx_sessions_updated_time";

-- change column chat_messages.created_time: type timestamptz(3) becomes bigint; default date_trunc('milliseconds', statement_timestamp()) becomes none; meaning timestamp becomes epochMilliseconds, converting its values
ALTER TABLE "chat_messages"
  ALTER COLUMN "created_time" DROP DEFAULT,
  ALTER COLUMN "created_time" TYPE bigint USING (extract(epoch FROM "created_time") * 1000)::bigint;

-- change column sessions.created_time: type timestamptz(3) becomes bigint; default date_trunc('milliseconds', statement_timestamp()) becomes none; meaning timestamp becomes epochMilliseconds, converting its values
ALTER TABLE "sessions"
  ALTER COLUMN "created_time" DROP DEFAULT,
  ALTER COLUMN "created_time" TYPE bigint USING (extract(epoch FROM "created_time") * 1000)::bigint;

-- change column sessions.updated_time: type timestamptz(3) becomes bigint; default date_trunc('milliseconds', statement_timestamp()) becomes none; meaning timestamp becomes epochMilliseconds, converting its values
ALTER TABLE "sessions"
  ALTER COLUMN "updated_time" DROP DEFAULT,
  ALTER COLUMN "updated_time" TYPE bigint USING (extract(epoch FROM "updated_time") * 1000)::bigint;
