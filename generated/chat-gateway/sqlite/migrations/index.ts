/** The migrations beside this file, as a module. Generated from schema/chat-gateway; do not edit. */
import type { Migration } from "colonnade/runtime";

export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: "initial",
    up: `-- Colonnade migration 0001 initial: up, sqlite. Generated from schema/chat-gateway; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create table sessions
CREATE TABLE "sessions" (
  "id"         text NOT NULL,
  "name"       text,
  "user_id"    text NOT NULL,
  "agent_id"   text,
  "created_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "pk_sessions" PRIMARY KEY ("id"),
  CONSTRAINT "ck_sessions_id__type" CHECK (length("id") <= 255),
  CONSTRAINT "ck_sessions_name__type" CHECK (length("name") <= 255),
  CONSTRAINT "ck_sessions_user_id__type" CHECK (length("user_id") <= 255),
  CONSTRAINT "ck_sessions_agent_id__type" CHECK (length("agent_id") <= 255),
  CONSTRAINT "ck_sessions_created_at__type" CHECK ("created_at" IS strftime('%Y-%m-%d %H:%M:%f', "created_at")),
  CONSTRAINT "ck_sessions_updated_at__type" CHECK ("updated_at" IS strftime('%Y-%m-%d %H:%M:%f', "updated_at"))
);

-- create table chat_messages
CREATE TABLE "chat_messages" (
  "id"          text NOT NULL,
  "session_id"  text NOT NULL,
  "message"     text NOT NULL,
  "sender_type" text,
  "sender_name" text,
  "created_at"  text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "pk_chat_messages" PRIMARY KEY ("id"),
  CONSTRAINT "ck_chat_messages_id__type" CHECK (length("id") <= 255),
  CONSTRAINT "ck_chat_messages_session_id__type" CHECK (length("session_id") <= 255),
  CONSTRAINT "ck_chat_messages_sender_type__type" CHECK (length("sender_type") <= 50),
  CONSTRAINT "ck_chat_messages_sender_name__type" CHECK (length("sender_name") <= 255),
  CONSTRAINT "ck_chat_messages_created_at__type" CHECK ("created_at" IS strftime('%Y-%m-%d %H:%M:%f', "created_at")),
  CONSTRAINT "fk_chat_messages_session_id" FOREIGN KEY ("session_id") REFERENCES "sessions" ("id") ON DELETE CASCADE
);

-- create trigger trg_sessions_updated_at on sessions
CREATE TRIGGER "trg_sessions_updated_at"
AFTER UPDATE ON "sessions"
FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."name" IS NOT OLD."name"
  OR NEW."user_id" IS NOT OLD."user_id"
  OR NEW."agent_id" IS NOT OLD."agent_id"
  OR NEW."created_at" IS NOT OLD."created_at"
)
BEGIN
  UPDATE "sessions" SET "updated_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
`,
    down: `-- Colonnade migration 0001 initial: down, sqlite. Generated from schema/chat-gateway; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: all rows of chat_messages; all rows of sessions

-- drop table chat_messages
DROP TABLE "chat_messages";

-- drop table sessions
DROP TABLE "sessions";
`,
  },
  {
    version: 2,
    name: "indexes",
    up: `-- Colonnade migration 0002 indexes: up, sqlite. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:f86e0c60271fbd4a205b81956212381019962fc5d80184fd14d23c5fbc6cec3d
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
    down: `-- Colonnade migration 0002 indexes: down, sqlite. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:f86e0c60271fbd4a205b81956212381019962fc5d80184fd14d23c5fbc6cec3d
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
    up: `-- Colonnade migration 0003 epoch_milliseconds: up, sqlite. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:d7ffa646d529b0db0eaa040801ab51e8cb24b2459c23399bcde2c3f593f1fe94
-- mode: rebuild
-- data: lossless

-- rename column chat_messages.created_at to created_time
ALTER TABLE "chat_messages" RENAME COLUMN "created_at" TO "created_time";

-- rename column sessions.created_at to created_time
ALTER TABLE "sessions" RENAME COLUMN "created_at" TO "created_time";

-- rename column sessions.updated_at to updated_time
ALTER TABLE "sessions" RENAME COLUMN "updated_at" TO "updated_time";

-- rebuild table chat_messages: created_time type text becomes integer; created_time default strftime('%Y-%m-%d %H:%M:%f', 'now') becomes none; created_time meaning timestamp becomes epochMilliseconds
CREATE TABLE "colonnade_new_chat_messages" (
  "id"           text NOT NULL,
  "session_id"   text NOT NULL,
  "message"      text NOT NULL,
  "sender_type"  text,
  "sender_name"  text,
  "created_time" integer NOT NULL,
  CONSTRAINT "pk_chat_messages" PRIMARY KEY ("id"),
  CONSTRAINT "ck_chat_messages_id__type" CHECK (length("id") <= 255),
  CONSTRAINT "ck_chat_messages_session_id__type" CHECK (length("session_id") <= 255),
  CONSTRAINT "ck_chat_messages_sender_type__type" CHECK (length("sender_type") <= 50),
  CONSTRAINT "ck_chat_messages_sender_name__type" CHECK (length("sender_name") <= 255),
  CONSTRAINT "fk_chat_messages_session_id" FOREIGN KEY ("session_id") REFERENCES "sessions" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_chat_messages" ("id", "session_id", "message", "sender_type", "sender_name", "created_time")
SELECT
  "id",
  "session_id",
  "message",
  "sender_type",
  "sender_name",
  unixepoch("created_time") * 1000 + cast(substr(strftime('%f', "created_time"), 4) AS integer)
FROM "chat_messages";
DROP TABLE "chat_messages";
ALTER TABLE "colonnade_new_chat_messages" RENAME TO "chat_messages";
CREATE INDEX "idx_chat_messages_session_id" ON "chat_messages" ("session_id");
CREATE INDEX "idx_chat_messages_created_time" ON "chat_messages" ("created_time");
CREATE INDEX "idx_chat_messages_session_created" ON "chat_messages" ("session_id", "created_time");

-- rebuild table sessions: created_time type text becomes integer; created_time default strftime('%Y-%m-%d %H:%M:%f', 'now') becomes none; created_time meaning timestamp becomes epochMilliseconds; updated_time type text becomes integer; updated_time default strftime('%Y-%m-%d %H:%M:%f', 'now') becomes none; updated_time meaning timestamp becomes epochMilliseconds
CREATE TABLE "colonnade_new_sessions" (
  "id"           text NOT NULL,
  "name"         text,
  "user_id"      text NOT NULL,
  "agent_id"     text,
  "created_time" integer NOT NULL,
  "updated_time" integer NOT NULL,
  CONSTRAINT "pk_sessions" PRIMARY KEY ("id"),
  CONSTRAINT "ck_sessions_id__type" CHECK (length("id") <= 255),
  CONSTRAINT "ck_sessions_name__type" CHECK (length("name") <= 255),
  CONSTRAINT "ck_sessions_user_id__type" CHECK (length("user_id") <= 255),
  CONSTRAINT "ck_sessions_agent_id__type" CHECK (length("agent_id") <= 255)
);
INSERT INTO "colonnade_new_sessions" ("id", "name", "user_id", "agent_id", "created_time", "updated_time")
SELECT
  "id",
  "name",
  "user_id",
  "agent_id",
  unixepoch("created_time") * 1000 + cast(substr(strftime('%f', "created_time"), 4) AS integer),
  unixepoch("updated_time") * 1000 + cast(substr(strftime('%f', "updated_time"), 4) AS integer)
FROM "sessions";
DROP TABLE "sessions";
ALTER TABLE "colonnade_new_sessions" RENAME TO "sessions";
CREATE INDEX "idx_sessions_user_id" ON "sessions" ("user_id");
CREATE INDEX "idx_sessions_created_time" ON "sessions" ("created_time");
CREATE INDEX "idx_sessions_updated_time" ON "sessions" ("updated_time");
`,
    down: `-- Colonnade migration 0003 epoch_milliseconds: down, sqlite. Generated from schema/chat-gateway; do not edit.
-- parent: sha256:d7ffa646d529b0db0eaa040801ab51e8cb24b2459c23399bcde2c3f593f1fe94
-- mode: rebuild
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

-- rebuild table chat_messages: created_at type integer becomes text; created_at default none becomes strftime('%Y-%m-%d %H:%M:%f', 'now'); created_at meaning epochMilliseconds becomes timestamp
CREATE TABLE "colonnade_new_chat_messages" (
  "id"          text NOT NULL,
  "session_id"  text NOT NULL,
  "message"     text NOT NULL,
  "sender_type" text,
  "sender_name" text,
  "created_at"  text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "pk_chat_messages" PRIMARY KEY ("id"),
  CONSTRAINT "ck_chat_messages_created_at__type" CHECK ("created_at" IS strftime('%Y-%m-%d %H:%M:%f', "created_at")),
  CONSTRAINT "ck_chat_messages_id__type" CHECK (length("id") <= 255),
  CONSTRAINT "ck_chat_messages_sender_name__type" CHECK (length("sender_name") <= 255),
  CONSTRAINT "ck_chat_messages_sender_type__type" CHECK (length("sender_type") <= 50),
  CONSTRAINT "ck_chat_messages_session_id__type" CHECK (length("session_id") <= 255),
  CONSTRAINT "fk_chat_messages_session_id" FOREIGN KEY ("session_id") REFERENCES "sessions" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_chat_messages" ("id", "session_id", "message", "sender_type", "sender_name", "created_at")
SELECT
  "id",
  "session_id",
  "message",
  "sender_type",
  "sender_name",
  strftime('%Y-%m-%d %H:%M:%f', "created_at" / 1000.0, 'unixepoch')
FROM "chat_messages";
DROP TABLE "chat_messages";
ALTER TABLE "colonnade_new_chat_messages" RENAME TO "chat_messages";
CREATE INDEX "idx_chat_messages_created_at" ON "chat_messages" ("created_at");
CREATE INDEX "idx_chat_messages_session_created" ON "chat_messages" ("session_id", "created_at");
CREATE INDEX "idx_chat_messages_session_id" ON "chat_messages" ("session_id");

-- rebuild table sessions: created_at type integer becomes text; created_at default none becomes strftime('%Y-%m-%d %H:%M:%f', 'now'); created_at meaning epochMilliseconds becomes timestamp; updated_at type integer becomes text; updated_at default none becomes strftime('%Y-%m-%d %H:%M:%f', 'now'); updated_at meaning epochMilliseconds becomes timestamp
CREATE TABLE "colonnade_new_sessions" (
  "id"         text NOT NULL,
  "name"       text,
  "user_id"    text NOT NULL,
  "agent_id"   text,
  "created_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "pk_sessions" PRIMARY KEY ("id"),
  CONSTRAINT "ck_sessions_agent_id__type" CHECK (length("agent_id") <= 255),
  CONSTRAINT "ck_sessions_created_at__type" CHECK ("created_at" IS strftime('%Y-%m-%d %H:%M:%f', "created_at")),
  CONSTRAINT "ck_sessions_id__type" CHECK (length("id") <= 255),
  CONSTRAINT "ck_sessions_name__type" CHECK (length("name") <= 255),
  CONSTRAINT "ck_sessions_updated_at__type" CHECK ("updated_at" IS strftime('%Y-%m-%d %H:%M:%f', "updated_at")),
  CONSTRAINT "ck_sessions_user_id__type" CHECK (length("user_id") <= 255)
);
INSERT INTO "colonnade_new_sessions" ("id", "name", "user_id", "agent_id", "created_at", "updated_at")
SELECT
  "id",
  "name",
  "user_id",
  "agent_id",
  strftime('%Y-%m-%d %H:%M:%f', "created_at" / 1000.0, 'unixepoch'),
  strftime('%Y-%m-%d %H:%M:%f', "updated_at" / 1000.0, 'unixepoch')
FROM "sessions";
DROP TABLE "sessions";
ALTER TABLE "colonnade_new_sessions" RENAME TO "sessions";
CREATE INDEX "idx_sessions_created_at" ON "sessions" ("created_at");
CREATE INDEX "idx_sessions_updated_at" ON "sessions" ("updated_at");
CREATE INDEX "idx_sessions_user_id" ON "sessions" ("user_id");
CREATE TRIGGER "trg_sessions_updated_at"
AFTER UPDATE ON "sessions"
FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."name" IS NOT OLD."name"
  OR NEW."user_id" IS NOT OLD."user_id"
  OR NEW."agent_id" IS NOT OLD."agent_id"
  OR NEW."created_at" IS NOT OLD."created_at"
)
BEGIN
  UPDATE "sessions" SET "updated_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
`,
  },
];
