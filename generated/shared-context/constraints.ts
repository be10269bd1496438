/** Constraints by name, for errors. Generated from schema/shared-context; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import type { Constraints } from "colonnade/runtime";

/** The constraints of every table by their names in the database. */
export const constraints: Constraints = {
  pk_agent_memory: { kind: "primaryKey", table: "agent_memory", columns: ["id"] },
  uq_agent_memory_slot: { kind: "unique", table: "agent_memory", columns: ["agent_id", "session_id", "key"] },
  uq_agent_memory_slot_null_session_id: {
    kind: "unique",
    table: "agent_memory",
    columns: ["agent_id", "key"],
    emulates: "uq_agent_memory_slot",
  },
  fk_agent_memory_session_id: { kind: "foreignKey", table: "agent_memory", columns: ["session_id"] },
  ck_agent_memory_key: { kind: "check", table: "agent_memory", columns: ["key"] },
  ck_agent_memory_agent_id__type: { kind: "check", table: "agent_memory", columns: ["agent_id"] },
  ck_agent_memory_session_id__type: { kind: "check", table: "agent_memory", columns: ["session_id"] },
  ck_agent_memory_key__type: { kind: "check", table: "agent_memory", columns: ["key"] },
  ck_agent_memory_metadata__type: { kind: "check", table: "agent_memory", columns: ["metadata"] },
  ck_agent_memory_created_at__type: { kind: "check", table: "agent_memory", columns: ["created_at"] },
  ck_agent_memory_updated_at__type: { kind: "check", table: "agent_memory", columns: ["updated_at"] },
  ck_agent_memory_expires_at__type: { kind: "check", table: "agent_memory", columns: ["expires_at"] },
  pk_audit_log: { kind: "primaryKey", table: "audit_log", columns: ["id"] },
  fk_audit_log_session_id: { kind: "foreignKey", table: "audit_log", columns: ["session_id"] },
  ck_audit_log_timestamp__type: { kind: "check", table: "audit_log", columns: ["timestamp"] },
  ck_audit_log_event_type__type: { kind: "check", table: "audit_log", columns: ["event_type"] },
  ck_audit_log_agent_id__type: { kind: "check", table: "audit_log", columns: ["agent_id"] },
  ck_audit_log_session_id__type: { kind: "check", table: "audit_log", columns: ["session_id"] },
  ck_audit_log_metadata__type: { kind: "check", table: "audit_log", columns: ["metadata"] },
  pk_messages: { kind: "primaryKey", table: "messages", columns: ["id"] },
  fk_messages_session_id: { kind: "foreignKey", table: "messages", columns: ["session_id"] },
  fk_messages_parent_message_id: { kind: "foreignKey", table: "messages", columns: ["parent_message_id"] },
  ck_messages_sender: { kind: "check", table: "messages", columns: ["sender"] },
  ck_messages_content: { kind: "check", table: "messages", columns: ["content"] },
  ck_messages_session_id__type: { kind: "check", table: "messages", columns: ["session_id"] },
  ck_messages_sender__type: { kind: "check", table: "messages", columns: ["sender"] },
  ck_messages_sender_type__type: { kind: "check", table: "messages", columns: ["sender_type"] },
  ck_messages_visibility__values: { kind: "check", table: "messages", columns: ["visibility"] },
  ck_messages_message_type__type: { kind: "check", table: "messages", columns: ["message_type"] },
  ck_messages_metadata__type: { kind: "check", table: "messages", columns: ["metadata"] },
  ck_messages_timestamp__type: { kind: "check", table: "messages", columns: ["timestamp"] },
  pk_secure_tokens: { kind: "primaryKey", table: "secure_tokens", columns: ["id"] },
  idx_token_id: { kind: "unique", table: "secure_tokens", columns: ["token_id"] },
  ck_secure_tokens_token_id__type: { kind: "check", table: "secure_tokens", columns: ["token_id"] },
  ck_secure_tokens_agent_id__type: { kind: "check", table: "secure_tokens", columns: ["agent_id"] },
  ck_secure_tokens_expires_at__type: { kind: "check", table: "secure_tokens", columns: ["expires_at"] },
  ck_secure_tokens_created_at__type: { kind: "check", table: "secure_tokens", columns: ["created_at"] },
  pk_sessions: { kind: "primaryKey", table: "sessions", columns: ["id"] },
  ck_sessions_purpose: { kind: "check", table: "sessions", columns: ["purpose"] },
  ck_sessions_id__type: { kind: "check", table: "sessions", columns: ["id"] },
  ck_sessions_created_at__type: { kind: "check", table: "sessions", columns: ["created_at"] },
  ck_sessions_updated_at__type: { kind: "check", table: "sessions", columns: ["updated_at"] },
  ck_sessions_is_active__type: { kind: "check", table: "sessions", columns: ["is_active"] },
  ck_sessions_created_by__type: { kind: "check", table: "sessions", columns: ["created_by"] },
  ck_sessions_metadata__type: { kind: "check", table: "sessions", columns: ["metadata"] },
};

/** The names that errors tell. */
export type ConstraintName =
  | "pk_agent_memory"
  | "uq_agent_memory_slot"
  | "fk_agent_memory_session_id"
  | "ck_agent_memory_key"
  | "ck_agent_memory_agent_id__type"
  | "ck_agent_memory_session_id__type"
  | "ck_agent_memory_key__type"
  | "ck_agent_memory_metadata__type"
  | "ck_agent_memory_created_at__type"
  | "ck_agent_memory_updated_at__type"
  | "ck_agent_memory_expires_at__type"
  | "pk_audit_log"
  | "fk_audit_log_session_id"
  | "ck_audit_log_timestamp__type"
  | "ck_audit_log_event_type__type"
  | "ck_audit_log_agent_id__type"
  | "ck_audit_log_session_id__type"
  | "ck_audit_log_metadata__type"
  | "pk_messages"
  | "fk_messages_session_id"
  | "fk_messages_parent_message_id"
  | "ck_messages_sender"
  | "ck_messages_content"
  | "ck_messages_session_id__type"
  | "ck_messages_sender__type"
  | "ck_messages_sender_type__type"
  | "ck_messages_visibility__values"
  | "ck_messages_message_type__type"
  | "ck_messages_metadata__type"
  | "ck_messages_timestamp__type"
  | "pk_secure_tokens"
  | "idx_token_id"
  | "ck_secure_tokens_token_id__type"
  | "ck_secure_tokens_agent_id__type"
  | "ck_secure_tokens_expires_at__type"
  | "ck_secure_tokens_created_at__type"
  | "pk_sessions"
  | "ck_sessions_purpose"
  | "ck_sessions_id__type"
  | "ck_sessions_created_at__type"
  | "ck_sessions_updated_at__type"
  | "ck_sessions_is_active__type"
  | "ck_sessions_created_by__type"
  | "ck_sessions_metadata__type"
  | never;
