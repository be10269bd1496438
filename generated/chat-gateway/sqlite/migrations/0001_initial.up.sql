-- Colonnade migration 0001 initial: up, sqlite. Generated from schema/chat-gateway; do not edit.
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
