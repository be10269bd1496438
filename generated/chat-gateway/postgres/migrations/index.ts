/** The migrations beside this file, as a module. Generated from schema/chat-gateway; do not edit. */
import type { Migration } from "colonnade/runtime";

export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: "initial",
    up: `-- Colonnade migration 0001 initial: up, postgres. Generated from schema/chat-gateway; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

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

-- create table sessions
CREATE TABLE "sessions" (
  "id"         varchar(255) COLLATE "C" NOT NULL,
  "name"       varchar(255) COLLATE "C",
  "user_id"    varchar(255) COLLATE "C" NOT NULL,
  "agent_id"   varchar(255) COLLATE "C",
  "created_at" timestamptz(3) NOT NULL DEFAULT date_trunc('milliseconds', statement_timestamp()),
  "updated_at" timestamptz(3) NOT NULL DEFAULT date_trunc('milliseconds', statement_timestamp()),
  CONSTRAINT "pk_sessions" PRIMARY KEY ("id")
);
COMMENT ON TABLE "sessions" IS 'A user''s conversation with an agent.';

-- create table chat_messages
CREATE TABLE "chat_messages" (
  "id"          varchar(255) COLLATE "C" NOT NULL,
  "session_id"  varchar(255) COLLATE "C" NOT NULL,
  "message"     text COLLATE "C" NOT NULL,
  "sender_type" varchar(50) COLLATE "C",
  "sender_name" varchar(255) COLLATE "C",
  "created_at"  timestamptz(3) NOT NULL DEFAULT date_trunc('milliseconds', statement_timestamp()),
  CONSTRAINT "pk_chat_messages" PRIMARY KEY ("id"),
  CONSTRAINT "fk_chat_messages_session_id" FOREIGN KEY ("session_id") REFERENCES "sessions" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "chat_messages" IS 'One message of a conversation.';

-- create trigger trg_sessions_updated_at on sessions
CREATE TRIGGER "trg_sessions_updated_at"
BEFORE UPDATE ON "sessions"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "colonnade_touch_updated_at"();
`,
    down: `-- Colonnade migration 0001 initial: down, postgres. Generated from schema/chat-gateway; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: all rows of chat_messages; all rows of sessions

-- drop table chat_messages
DROP TABLE "chat_messages";

-- drop table sessions
DROP TABLE "sessions";

-- drop function colonnade_touch_updated_at
DROP FUNCTION "colonnade_touch_updated_at"();
`,
  },
  {
    version: 2,
    name: "indexes",
    up: `-- Colonnade migration 0002 indexes: up, postgres. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:74de4b7031f62b27a58028ffcf1ed9bfc3cd888312505ae4e7b041b1c9a04e10
-- mode: transaction
-- data: lossless

-- create index idx_chat_messages_session_id on chat_messages (session_id)
CREATE INDEX "idx_chat_messages_session_id" ON "chat_messages" ("session_id");

-- create index idx_chat_messages_created_at on chat_messages (created_at)
CREATE INDEX "idx_chat_messages_created_at" ON "chat_messages" ("created_at");

-- create index idx_chat_messages_session_created on chat_messages (session_id, created_at)
CREATE INDEX "idx_chat_messages_session_created" ON "chat_messages" ("session_id", "created_at");

-- create index idx_sessions_user_id on sessions (user_id)
CREATE INDEX "idx_sessions_user_id" ON "sessions" ("user_id");

-- create index idx_sessions_created_at on sessions (created_at)
CREATE INDEX "idx_sessions_created_at" ON "sessions" ("created_at");

-- create index idx_sessions_updated_at on sessions (updated_at)
CREATE INDEX "idx_sessions_updated_at" ON "sessions" ("updated_at");
`,
    down: `-- Colonnade migration 0002 indexes: down, postgres. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:74de4b7031f62b27a58028ffcf1ed9bfc3cd888312505ae4e7b041b1c9a04e10
-- mode: transaction
-- data: lossless

-- drop index idx_sessions_user_id on sessions
DROP INDEX "idx_sessions_user_id";

-- drop index idx_sessions_created_at on sessions
DROP INDEX "idx_sessions_created_at";

-- drop index idx_sessions_updated_at on sessions
DROP INDEX "idx_sessions_updated_at";

-- drop index idx_chat_messages_session_id on chat_messages
DROP INDEX "idx_chat_messages_session_id";

-- drop index idx_chat_messages_created_at on chat_messages
DROP INDEX "idx_chat_messages_created_at";

-- drop index idx_chat_messages_session_created on chat_messages
DROP INDEX "idx_chat_messages_session_created";
`,
  },
  {
    version: 3,
    name: "epoch_milliseconds",
    up: `-- Colonnade migration 0003 epoch_milliseconds: up, postgres. Generated from schema/chat-gateway; do not edit.
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
`,
    down: `-- Colonnade migration 0003 epoch_milliseconds: down, postgres. Generated from schema/chat-gateway; do not edit.
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
`,
  },
];
