-- Colonnade migration 0003 epoch_milliseconds: down, sqlite. Generated from schema/chat-gateway; do not edit.
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
