/** Constraints by name, for errors. Generated from schema/chat-gateway; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import type { Constraints } from "colonnade/runtime";

/** The constraints of every table by their names in the database. */
export const constraints: Constraints = {
  pk_sessions: { kind: "primaryKey", table: "sessions", columns: ["id"] },
  ck_sessions_id__type: { kind: "check", table: "sessions", columns: ["id"] },
  ck_sessions_name__type: { kind: "check", table: "sessions", columns: ["name"] },
  ck_sessions_user_id__type: { kind: "check", table: "sessions", columns: ["user_id"] },
  ck_sessions_agent_id__type: { kind: "check", table: "sessions", columns: ["agent_id"] },
  pk_chat_messages: { kind: "primaryKey", table: "chat_messages", columns: ["id"] },
  fk_chat_messages_session_id: { kind: "foreignKey", table: "chat_messages", columns: ["session_id"] },
  ck_chat_messages_id__type: { kind: "check", table: "chat_messages", columns: ["id"] },
  ck_chat_messages_session_id__type: { kind: "check", table: "chat_messages", columns: ["session_id"] },
  ck_chat_messages_sender_type__type: { kind: "check", table: "chat_messages", columns: ["sender_type"] },
  ck_chat_messages_sender_name__type: { kind: "check", table: "chat_messages", columns: ["sender_name"] },
};

/** The names that errors tell. */
export type ConstraintName =
  | "pk_sessions"
  | "ck_sessions_id__type"
  | "ck_sessions_name__type"
  | "ck_sessions_user_id__type"
  | "ck_sessions_agent_id__type"
  | "pk_chat_messages"
  | "fk_chat_messages_session_id"
  | "ck_chat_messages_id__type"
  | "ck_chat_messages_session_id__type"
  | "ck_chat_messages_sender_type__type"
  | "ck_chat_messages_sender_name__type"
  | never;
