/** Constraints by name, for errors. Generated from tests/helpers/fixture.ts; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import type { Constraints } from "colonnade/runtime";

/** The constraints of every table by their names in the database. */
export const constraints: Constraints = {
  pk_values: { kind: "primaryKey", table: "values", columns: ["id"] },
  ck_values_amount__type: { kind: "check", table: "values", columns: ["amount"] },
  ck_values_label__type: { kind: "check", table: "values", columns: ["label"] },
  ck_values_flag__type: { kind: "check", table: "values", columns: ["flag"] },
  ck_values_at__type: { kind: "check", table: "values", columns: ["at"] },
  ck_values_day__type: { kind: "check", table: "values", columns: ["day"] },
  ck_values_data__type: { kind: "check", table: "values", columns: ["data"] },
  ck_values_token__type: { kind: "check", table: "values", columns: ["token"] },
  ck_values_hash__type: { kind: "check", table: "values", columns: ["hash"] },
  ck_values_mood__values: { kind: "check", table: "values", columns: ["mood"] },
  ck_values_amount_or_null__type: { kind: "check", table: "values", columns: ["amount_or_null"] },
  ck_values_label_or_null__type: { kind: "check", table: "values", columns: ["label_or_null"] },
  ck_values_flag_or_null__type: { kind: "check", table: "values", columns: ["flag_or_null"] },
  ck_values_at_or_null__type: { kind: "check", table: "values", columns: ["at_or_null"] },
  ck_values_day_or_null__type: { kind: "check", table: "values", columns: ["day_or_null"] },
  ck_values_data_or_null__type: { kind: "check", table: "values", columns: ["data_or_null"] },
  ck_values_token_or_null__type: { kind: "check", table: "values", columns: ["token_or_null"] },
  ck_values_hash_or_null__type: { kind: "check", table: "values", columns: ["hash_or_null"] },
  ck_values_mood_or_null__values: { kind: "check", table: "values", columns: ["mood_or_null"] },
  pk_defaults: { kind: "primaryKey", table: "defaults", columns: ["id"] },
  ck_defaults_id__type: { kind: "check", table: "defaults", columns: ["id"] },
  ck_defaults_label__type: { kind: "check", table: "defaults", columns: ["label"] },
  ck_defaults_flag__type: { kind: "check", table: "defaults", columns: ["flag"] },
  ck_defaults_created_at__type: { kind: "check", table: "defaults", columns: ["created_at"] },
  ck_defaults_updated_at__type: { kind: "check", table: "defaults", columns: ["updated_at"] },
  ck_defaults_note__type: { kind: "check", table: "defaults", columns: ["note"] },
  pk_sessions: { kind: "primaryKey", table: "sessions", columns: ["id"] },
  ck_sessions_id__type: { kind: "check", table: "sessions", columns: ["id"] },
  ck_sessions_purpose__type: { kind: "check", table: "sessions", columns: ["purpose"] },
  ck_sessions_is_active__type: { kind: "check", table: "sessions", columns: ["is_active"] },
  ck_sessions_started_at__type: { kind: "check", table: "sessions", columns: ["started_at"] },
  ck_sessions_ended_at__type: { kind: "check", table: "sessions", columns: ["ended_at"] },
  ck_sessions_updated_at__type: { kind: "check", table: "sessions", columns: ["updated_at"] },
  pk_memory: { kind: "primaryKey", table: "memory", columns: ["id"] },
  uq_memory_agent_session_id_key: { kind: "unique", table: "memory", columns: ["agent", "session_id", "key"] },
  uq_memory_agent_session_id_key_null_session_id: {
    kind: "unique",
    table: "memory",
    columns: ["agent", "key"],
    emulates: "uq_memory_agent_session_id_key",
  },
  fk_memory_session_id: { kind: "foreignKey", table: "memory", columns: ["session_id"] },
  ck_memory_agent__type: { kind: "check", table: "memory", columns: ["agent"] },
  ck_memory_session_id__type: { kind: "check", table: "memory", columns: ["session_id"] },
  ck_memory_key__type: { kind: "check", table: "memory", columns: ["key"] },
  ck_memory_metadata__type: { kind: "check", table: "memory", columns: ["metadata"] },
  ck_memory_updated_at__type: { kind: "check", table: "memory", columns: ["updated_at"] },
  ck_memory_expires_at__type: { kind: "check", table: "memory", columns: ["expires_at"] },
  pk_accounts: { kind: "primaryKey", table: "accounts", columns: ["id"] },
  uq_accounts_email: { kind: "unique", table: "accounts", columns: ["email"] },
  uq_accounts_nick_realm: { kind: "unique", table: "accounts", columns: ["nick", "realm"] },
  uq_accounts_nick_realm_null_nick: {
    kind: "unique",
    table: "accounts",
    columns: ["realm"],
    emulates: "uq_accounts_nick_realm",
  },
  uq_accounts_nick_realm_null_realm: {
    kind: "unique",
    table: "accounts",
    columns: ["nick"],
    emulates: "uq_accounts_nick_realm",
  },
  uq_accounts_nick_realm_null_nick_realm: {
    kind: "unique",
    table: "accounts",
    columns: [],
    emulates: "uq_accounts_nick_realm",
  },
  uq_accounts_realm_email: { kind: "unique", table: "accounts", columns: ["realm", "email"] },
  ck_accounts_email__type: { kind: "check", table: "accounts", columns: ["email"] },
  ck_accounts_nick__type: { kind: "check", table: "accounts", columns: ["nick"] },
  ck_accounts_realm__type: { kind: "check", table: "accounts", columns: ["realm"] },
  pk_members: { kind: "primaryKey", table: "members", columns: ["account_id", "group_name"] },
  fk_members_account_id: { kind: "foreignKey", table: "members", columns: ["account_id"] },
  ck_members_group_name__type: { kind: "check", table: "members", columns: ["group_name"] },
  ck_members_joined_at__type: { kind: "check", table: "members", columns: ["joined_at"] },
  ck_members_role__type: { kind: "check", table: "members", columns: ["role"] },
  pk_files: { kind: "primaryKey", table: "files", columns: ["hash"] },
  uq_files_day: { kind: "unique", table: "files", columns: ["day"] },
  ck_files_hash__type: { kind: "check", table: "files", columns: ["hash"] },
  ck_files_day__type: { kind: "check", table: "files", columns: ["day"] },
  ck_files_owner__type: { kind: "check", table: "files", columns: ["owner"] },
  pk_counters: { kind: "primaryKey", table: "counters", columns: ["id"] },
  uq_counters_name: { kind: "unique", table: "counters", columns: ["name"] },
  ck_counters_name__type: { kind: "check", table: "counters", columns: ["name"] },
  pk_tags: { kind: "primaryKey", table: "tags", columns: ["name"] },
  ck_tags_name__type: { kind: "check", table: "tags", columns: ["name"] },
  ck_log_at__type: { kind: "check", table: "log", columns: ["at"] },
  ck_log_line__type: { kind: "check", table: "log", columns: ["line"] },
  pk_posts: { kind: "primaryKey", table: "posts", columns: ["id"] },
  ck_posts_board__type: { kind: "check", table: "posts", columns: ["board"] },
  ck_posts_author__type: { kind: "check", table: "posts", columns: ["author"] },
  ck_posts_pinned__type: { kind: "check", table: "posts", columns: ["pinned"] },
  ck_posts_title__type: { kind: "check", table: "posts", columns: ["title"] },
  ck_posts_posted_at__type: { kind: "check", table: "posts", columns: ["posted_at"] },
  pk_wide: { kind: "primaryKey", table: "wide", columns: ["id"] },
  "pk_we\"ird`s 'табл'": { kind: "primaryKey", table: "we\"ird`s 'табл'", columns: ["select"] },
  uq_weird: { kind: "unique", table: "we\"ird`s 'табл'", columns: ['two "words`'] },
  "ck_we\"ird`s 'табл'_select__type": { kind: "check", table: "we\"ird`s 'табл'", columns: ["select"] },
  "ck_we\"ird`s 'табл'_two \"words`__type": { kind: "check", table: "we\"ird`s 'табл'", columns: ['two "words`'] },
};

/** The names that errors tell. */
export type ConstraintName =
  | "pk_values"
  | "ck_values_amount__type"
  | "ck_values_label__type"
  | "ck_values_flag__type"
  | "ck_values_at__type"
  | "ck_values_day__type"
  | "ck_values_data__type"
  | "ck_values_token__type"
  | "ck_values_hash__type"
  | "ck_values_mood__values"
  | "ck_values_amount_or_null__type"
  | "ck_values_label_or_null__type"
  | "ck_values_flag_or_null__type"
  | "ck_values_at_or_null__type"
  | "ck_values_day_or_null__type"
  | "ck_values_data_or_null__type"
  | "ck_values_token_or_null__type"
  | "ck_values_hash_or_null__type"
  | "ck_values_mood_or_null__values"
  | "pk_defaults"
  | "ck_defaults_id__type"
  | "ck_defaults_label__type"
  | "ck_defaults_flag__type"
  | "ck_defaults_created_at__type"
  | "ck_defaults_updated_at__type"
  | "ck_defaults_note__type"
  | "pk_sessions"
  | "ck_sessions_id__type"
  | "ck_sessions_purpose__type"
  | "ck_sessions_is_active__type"
  | "ck_sessions_started_at__type"
  | "ck_sessions_ended_at__type"
  | "ck_sessions_updated_at__type"
  | "pk_memory"
  | "uq_memory_agent_session_id_key"
  | "fk_memory_session_id"
  | "ck_memory_agent__type"
  | "ck_memory_session_id__type"
  | "ck_memory_key__type"
  | "ck_memory_metadata__type"
  | "ck_memory_updated_at__type"
  | "ck_memory_expires_at__type"
  | "pk_accounts"
  | "uq_accounts_email"
  | "uq_accounts_nick_realm"
  | "uq_accounts_realm_email"
  | "ck_accounts_email__type"
  | "ck_accounts_nick__type"
  | "ck_accounts_realm__type"
  | "pk_members"
  | "fk_members_account_id"
  | "ck_members_group_name__type"
  | "ck_members_joined_at__type"
  | "ck_members_role__type"
  | "pk_files"
  | "uq_files_day"
  | "ck_files_hash__type"
  | "ck_files_day__type"
  | "ck_files_owner__type"
  | "pk_counters"
  | "uq_counters_name"
  | "ck_counters_name__type"
  | "pk_tags"
  | "ck_tags_name__type"
  | "ck_log_at__type"
  | "ck_log_line__type"
  | "pk_posts"
  | "ck_posts_board__type"
  | "ck_posts_author__type"
  | "ck_posts_pinned__type"
  | "ck_posts_title__type"
  | "ck_posts_posted_at__type"
  | "pk_wide"
  | "pk_we\"ird`s 'табл'"
  | "uq_weird"
  | "ck_we\"ird`s 'табл'_select__type"
  | "ck_we\"ird`s 'табл'_two \"words`__type"
  | never;
