/** Helpers of ActiveSessions. Generated from schema/shared-context; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import { type Executor, type ListOptions, listLimit, type Row, statement, mysql as v } from "colonnade/runtime";
import type * as types from "../types.ts";

const columns = "`id`, `purpose`, `created_by`, `created_at`, `message_count`, `sender_count`, `last_message_at`";
const select = "SELECT " + columns + " FROM `active_sessions`";

function row(r: Row): types.ActiveSessionsRow {
  return {
    id: v.decodeText(r[0], "active_sessions.id"),
    purpose: v.decodeText(r[1], "active_sessions.purpose"),
    createdBy: v.decodeText(r[2], "active_sessions.created_by"),
    createdAt: v.decodeTimestamp(r[3], "active_sessions.created_at"),
    messageCount: v.decodeNumber(r[4], "active_sessions.message_count"),
    senderCount: v.decodeNumber(r[5], "active_sessions.sender_count"),
    lastMessageAt: r[6] === null ? null : v.decodeTimestamp(r[6], "active_sessions.last_message_at"),
  };
}

const listSql = statement(select + " LIMIT ?");

export class ActiveSessionsView implements types.ActiveSessionsView {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  async list(options?: ListOptions): Promise<types.ActiveSessionsRow[]> {
    const rows = await this.#executor.rows(listSql, [listLimit(options, 9223372036854775807n)]);
    return rows.map(row);
  }
}
