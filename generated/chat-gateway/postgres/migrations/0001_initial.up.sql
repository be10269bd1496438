-- Colonnade migration 0001 initial: up, postgres. Generated from schema/chat-gateway; do not edit.
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
