-- Colonnade migration 0003 epoch_milliseconds: down, postgres. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:b1ad25896c5dd00058bc0bbdf51f2ebf80175f5bc4d0466ad286504454e4f453
-- mode: transaction
-- data: lossless

-- guard: created_time of sessions cannot become timestamp
SELECT "id", count(*) OVER ()
  FROM "sessions"
  WHERE "created_time" NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY "id"
  LIMIT 3;

-- guard: updated_time of sessions cannot become timestamp
SELECT "id", count(*) OVER ()
  FROM "sessions"
  WHERE "updated_time" NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY "id"
  LIMIT 3;

-- guard: created_time of chat_messages cannot become timestamp
SELECT "id", count(*) OVER ()
  FROM "chat_messages"
  WHERE "created_time" NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY "id"
  LIMIT 3;

-- rename column sessions.created_time to created_at
ALTER TABLE "sessions" RENAME COLUMN "created_time" TO "created_at";

-- rename column sessions.updated_time to updated_at
ALTER TABLE "sessions" RENAME COLUMN "updated_time" TO "updated_at";

-- rename column chat_messages.created_time to created_at
ALTER TABLE "chat_messages" RENAME COLUMN "created_time" TO "created_at";

-- rename index idx_sessions_created_time to idx_sessions_created_at on sessions
ALTER INDEX "idx_sessions_created_time" RENAME TO "idx_sessions_created_at";

-- rename index idx_sessions_updated_time to idx_sessions_updated_at on sessions
ALTER INDEX "idx_sessions_updated_time" RENAME TO "idx_sessions_updated_at";

-- rename index idx_chat_messages_created_time to idx_chat_messages_created_at on chat_messages
ALTER INDEX "idx_chat_messages_created_time" RENAME TO "idx_chat_messages_created_at";

-- create function colonnade_touch_updated_at
CREATE FUNCTION "colonnade_touch_updated_at"() RETURNS trigger
LANGUAGE plpgsql AS $touch$
BEGIN
  IF NEW."updated_at" IS NOT DISTINCT FROM OLD."updated_at" THEN
    NEW."updated_at" := date_trunc('milliseconds', statement_timestamp());
  END IF;
  RETURN NEW;
END
$touch$;

-- change column sessions.created_at: type bigint becomes timestamptz(3); default none becomes date_trunc('milliseconds', statement_timestamp()); meaning epochMilliseconds becomes timestamp, converting its values
ALTER TABLE "sessions"
  ALTER COLUMN "created_at" TYPE timestamptz(3) USING to_timestamp("created_at" / 1000.0),
  ALTER COLUMN "created_at" SET DEFAULT date_trunc('milliseconds', statement_timestamp());

-- change column sessions.updated_at: type bigint becomes timestamptz(3); default none becomes date_trunc('milliseconds', statement_timestamp()); meaning epochMilliseconds becomes timestamp, converting its values
ALTER TABLE "sessions"
  ALTER COLUMN "updated_at" TYPE timestamptz(3) USING to_timestamp("updated_at" / 1000.0),
  ALTER COLUMN "updated_at" SET DEFAULT date_trunc('milliseconds', statement_timestamp());

-- change column chat_messages.created_at: type bigint becomes timestamptz(3); default none becomes date_trunc('milliseconds', statement_timestamp()); meaning epochMilliseconds becomes timestamp, converting its values
ALTER TABLE "chat_messages"
  ALTER COLUMN "created_at" TYPE timestamptz(3) USING to_timestamp("created_at" / 1000.0),
  ALTER COLUMN "created_at" SET DEFAULT date_trunc('milliseconds', statement_timestamp());

-- create trigger trg_sessions_updated_at on sessions
CREATE TRIGGER "trg_sessions_updated_at"
BEFORE UPDATE ON "sessions"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "colonnade_touch_updated_at"();
