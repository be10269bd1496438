-- Colonnade migration 0001 initial: up, sqlite. Generated from schema/shared-context; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create table sessions
CREATE TABLE "sessions" (
  "id"         text NOT NULL,
  "purpose"    text NOT NULL,
  "created_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  "is_active"  integer NOT NULL DEFAULT 1,
  "created_by" text NOT NULL,
  "metadata"   text,
  CONSTRAINT "pk_sessions" PRIMARY KEY ("id"),
  CONSTRAINT "ck_sessions_id__type" CHECK (length("id") <= 64),
  CONSTRAINT "ck_sessions_created_at__type" CHECK ("created_at" IS strftime('%Y-%m-%d %H:%M:%f', "created_at")),
  CONSTRAINT "ck_sessions_updated_at__type" CHECK ("updated_at" IS strftime('%Y-%m-%d %H:%M:%f', "updated_at")),
  CONSTRAINT "ck_sessions_is_active__type" CHECK ("is_active" IN (0, 1)),
  CONSTRAINT "ck_sessions_created_by__type" CHECK (length("created_by") <= 255),
  CONSTRAINT "ck_sessions_metadata__type" CHECK (json_valid("metadata")),
  CONSTRAINT "ck_sessions_purpose" CHECK (length(trim("purpose")) > 0)
);

-- create table agent_memory
CREATE TABLE "agent_memory" (
  "id"         integer NOT NULL CONSTRAINT "pk_agent_memory" PRIMARY KEY AUTOINCREMENT,
  "agent_id"   text NOT NULL,
  "session_id" text,
  "key"        text NOT NULL,
  "value"      text NOT NULL,
  "metadata"   text,
  "created_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  "expires_at" text,
  CONSTRAINT "uq_agent_memory_slot" UNIQUE ("agent_id", "session_id", "key"),
  CONSTRAINT "ck_agent_memory_agent_id__type" CHECK (length("agent_id") <= 255),
  CONSTRAINT "ck_agent_memory_session_id__type" CHECK (length("session_id") <= 64),
  CONSTRAINT "ck_agent_memory_key__type" CHECK (length("key") <= 255),
  CONSTRAINT "ck_agent_memory_metadata__type" CHECK (json_valid("metadata")),
  CONSTRAINT "ck_agent_memory_created_at__type" CHECK ("created_at" IS strftime('%Y-%m-%d %H:%M:%f', "created_at")),
  CONSTRAINT "ck_agent_memory_updated_at__type" CHECK ("updated_at" IS strftime('%Y-%m-%d %H:%M:%f', "updated_at")),
  CONSTRAINT "ck_agent_memory_expires_at__type" CHECK ("expires_at" IS strftime('%Y-%m-%d %H:%M:%f', "expires_at")),
  CONSTRAINT "ck_agent_memory_key" CHECK (length(trim("key")) > 0),
  CONSTRAINT "fk_agent_memory_session_id" FOREIGN KEY ("session_id") REFERENCES "sessions" ("id") ON DELETE CASCADE
);

-- create table audit_log
CREATE TABLE "audit_log" (
  "id"         integer NOT NULL CONSTRAINT "pk_audit_log" PRIMARY KEY AUTOINCREMENT,
  "timestamp"  text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  "event_type" text NOT NULL,
  "agent_id"   text NOT NULL,
  "session_id" text,
  "resource"   text,
  "action"     text,
  "result"     text,
  "metadata"   text,
  CONSTRAINT "ck_audit_log_timestamp__type" CHECK ("timestamp" IS strftime('%Y-%m-%d %H:%M:%f', "timestamp")),
  CONSTRAINT "ck_audit_log_event_type__type" CHECK (length("event_type") <= 64),
  CONSTRAINT "ck_audit_log_agent_id__type" CHECK (length("agent_id") <= 255),
  CONSTRAINT "ck_audit_log_session_id__type" CHECK (length("session_id") <= 64),
  CONSTRAINT "ck_audit_log_metadata__type" CHECK (json_valid("metadata")),
  CONSTRAINT "fk_audit_log_session_id" FOREIGN KEY ("session_id") REFERENCES "sessions" ("id") ON DELETE SET NULL
);

-- create table messages
CREATE TABLE "messages" (
  "id"                integer NOT NULL CONSTRAINT "pk_messages" PRIMARY KEY AUTOINCREMENT,
  "session_id"        text NOT NULL,
  "sender"            text NOT NULL,
  "sender_type"       text NOT NULL DEFAULT 'generic',
  "content"           text NOT NULL,
  "visibility"        text NOT NULL DEFAULT 'public',
  "message_type"      text NOT NULL DEFAULT 'agent_response',
  "metadata"          text,
  "timestamp"         text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  "parent_message_id" integer,
  CONSTRAINT "ck_messages_session_id__type" CHECK (length("session_id") <= 64),
  CONSTRAINT "ck_messages_sender__type" CHECK (length("sender") <= 255),
  CONSTRAINT "ck_messages_sender_type__type" CHECK (length("sender_type") <= 64),
  CONSTRAINT "ck_messages_visibility__values" CHECK ("visibility" IN ('public', 'private', 'agent_only', 'admin_only')),
  CONSTRAINT "ck_messages_message_type__type" CHECK (length("message_type") <= 64),
  CONSTRAINT "ck_messages_metadata__type" CHECK (json_valid("metadata")),
  CONSTRAINT "ck_messages_timestamp__type" CHECK ("timestamp" IS strftime('%Y-%m-%d %H:%M:%f', "timestamp")),
  CONSTRAINT "ck_messages_sender" CHECK (length(trim("sender")) > 0),
  CONSTRAINT "ck_messages_content" CHECK (length("content") BETWEEN 1 AND 100000),
  CONSTRAINT "fk_messages_session_id" FOREIGN KEY ("session_id") REFERENCES "sessions" ("id") ON DELETE CASCADE,
  CONSTRAINT "fk_messages_parent_message_id" FOREIGN KEY ("parent_message_id") REFERENCES "messages" ("id") ON DELETE SET NULL
);

-- create table secure_tokens
CREATE TABLE "secure_tokens" (
  "id"            integer NOT NULL CONSTRAINT "pk_secure_tokens" PRIMARY KEY AUTOINCREMENT,
  "token_id"      text NOT NULL,
  "encrypted_jwt" blob NOT NULL,
  "agent_id"      text NOT NULL,
  "expires_at"    text NOT NULL,
  "created_at"    text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "ck_secure_tokens_token_id__type" CHECK (length("token_id") <= 255),
  CONSTRAINT "ck_secure_tokens_agent_id__type" CHECK (length("agent_id") <= 255),
  CONSTRAINT "ck_secure_tokens_expires_at__type" CHECK ("expires_at" IS strftime('%Y-%m-%d %H:%M:%f', "expires_at")),
  CONSTRAINT "ck_secure_tokens_created_at__type" CHECK ("created_at" IS strftime('%Y-%m-%d %H:%M:%f', "created_at"))
);

-- create index idx_agent_memory_lookup on agent_memory (agent_id, session_id, key)
CREATE INDEX "idx_agent_memory_lookup" ON "agent_memory" ("agent_id", "session_id", "key");

-- create index idx_agent_memory_agent_global on agent_memory (agent_id) where session_id IS NULL
CREATE INDEX "idx_agent_memory_agent_global"
  ON "agent_memory" ("agent_id")
  WHERE "session_id" IS NULL;

-- create index idx_agent_memory_expiry on agent_memory (expires_at) where expires_at IS NOT NULL
CREATE INDEX "idx_agent_memory_expiry"
  ON "agent_memory" ("expires_at")
  WHERE "expires_at" IS NOT NULL;

-- create index idx_agent_memory_session on agent_memory (session_id)
CREATE INDEX "idx_agent_memory_session" ON "agent_memory" ("session_id");

-- create unique index uq_agent_memory_slot_null_session_id on agent_memory (agent_id, key) where session_id IS NULL
CREATE UNIQUE INDEX "uq_agent_memory_slot_null_session_id"
  ON "agent_memory" ("agent_id", "key")
  WHERE "session_id" IS NULL;

-- create index idx_audit_log_timestamp on audit_log (timestamp)
CREATE INDEX "idx_audit_log_timestamp" ON "audit_log" ("timestamp");

-- create index idx_audit_log_agent_time on audit_log (agent_id, timestamp)
CREATE INDEX "idx_audit_log_agent_time" ON "audit_log" ("agent_id", "timestamp");

-- create index idx_audit_log_session_time on audit_log (session_id, timestamp)
CREATE INDEX "idx_audit_log_session_time" ON "audit_log" ("session_id", "timestamp");

-- create index idx_audit_log_event_type on audit_log (event_type, timestamp)
CREATE INDEX "idx_audit_log_event_type" ON "audit_log" ("event_type", "timestamp");

-- create index idx_messages_session_id on messages (session_id)
CREATE INDEX "idx_messages_session_id" ON "messages" ("session_id");

-- create index idx_messages_session_time on messages (session_id, timestamp)
CREATE INDEX "idx_messages_session_time" ON "messages" ("session_id", "timestamp");

-- create index idx_messages_sender_timestamp on messages (sender, timestamp)
CREATE INDEX "idx_messages_sender_timestamp" ON "messages" ("sender", "timestamp");

-- create index idx_messages_visibility_session on messages (visibility, session_id)
CREATE INDEX "idx_messages_visibility_session" ON "messages" ("visibility", "session_id");

-- create index idx_messages_parent_id on messages (parent_message_id) where parent_message_id IS NOT NULL
CREATE INDEX "idx_messages_parent_id"
  ON "messages" ("parent_message_id")
  WHERE "parent_message_id" IS NOT NULL;

-- create index idx_messages_sender_type on messages (sender_type, timestamp)
CREATE INDEX "idx_messages_sender_type" ON "messages" ("sender_type", "timestamp");

-- create unique index idx_token_id on secure_tokens (token_id)
CREATE UNIQUE INDEX "idx_token_id" ON "secure_tokens" ("token_id");

-- create index idx_agent_expires on secure_tokens (agent_id, expires_at)
CREATE INDEX "idx_agent_expires" ON "secure_tokens" ("agent_id", "expires_at");

-- create index idx_expires_cleanup on secure_tokens (expires_at)
CREATE INDEX "idx_expires_cleanup" ON "secure_tokens" ("expires_at");

-- create index idx_sessions_created_by on sessions (created_by)
CREATE INDEX "idx_sessions_created_by" ON "sessions" ("created_by");

-- create index idx_sessions_active on sessions (is_active) where is_active
CREATE INDEX "idx_sessions_active" ON "sessions" ("is_active") WHERE "is_active";

-- create index idx_sessions_updated_at on sessions (updated_at)
CREATE INDEX "idx_sessions_updated_at" ON "sessions" ("updated_at");

-- create trigger trg_agent_memory_updated_at on agent_memory
CREATE TRIGGER "trg_agent_memory_updated_at"
AFTER UPDATE ON "agent_memory"
FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."agent_id" IS NOT OLD."agent_id"
  OR NEW."session_id" IS NOT OLD."session_id"
  OR NEW."key" IS NOT OLD."key"
  OR NEW."value" IS NOT OLD."value"
  OR NEW."metadata" IS NOT OLD."metadata"
  OR NEW."created_at" IS NOT OLD."created_at"
  OR NEW."expires_at" IS NOT OLD."expires_at"
)
BEGIN
  UPDATE "agent_memory" SET "updated_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;

-- create trigger trg_sessions_updated_at on sessions
CREATE TRIGGER "trg_sessions_updated_at"
AFTER UPDATE ON "sessions"
FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."purpose" IS NOT OLD."purpose"
  OR NEW."created_at" IS NOT OLD."created_at"
  OR NEW."is_active" IS NOT OLD."is_active"
  OR NEW."created_by" IS NOT OLD."created_by"
  OR NEW."metadata" IS NOT OLD."metadata"
)
BEGIN
  UPDATE "sessions" SET "updated_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;

-- create view active_sessions
CREATE VIEW "active_sessions" ("id", "purpose", "created_by", "created_at", "message_count", "sender_count", "last_message_at") AS
SELECT
  "s"."id",
  "s"."purpose",
  "s"."created_by",
  "s"."created_at",
  count("m"."id"),
  count(DISTINCT "m"."sender"),
  max("m"."timestamp")
FROM "sessions" AS "s"
LEFT JOIN "messages" AS "m" ON "m"."session_id" = "s"."id"
WHERE "s"."is_active"
GROUP BY "s"."id", "s"."purpose", "s"."created_by", "s"."created_at";

-- create view agent_memory_summary
CREATE VIEW "agent_memory_summary" ("agent_id", "entry_count", "global_count", "session_count", "last_updated_at") AS
SELECT
  "a"."agent_id",
  count(*),
  sum(CASE WHEN "a"."session_id" IS NULL THEN 1 ELSE 0 END),
  count(DISTINCT "a"."session_id"),
  max("a"."updated_at")
FROM "agent_memory" AS "a"
GROUP BY "a"."agent_id";
