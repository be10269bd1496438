/** Helpers of AgentMemorySummary. Generated from schema/shared-context; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import { type Executor, type ListOptions, listLimit, type Row, statement, mysql as v } from "colonnade/runtime";
import type * as types from "../types.ts";

const columns = "`agent_id`, `entry_count`, `global_count`, `session_count`, `last_updated_at`";
const select = "SELECT " + columns + " FROM `agent_memory_summary`";

function row(r: Row): types.AgentMemorySummaryRow {
  return {
    agentId: v.decodeText(r[0], "agent_memory_summary.agent_id"),
    entryCount: v.decodeNumber(r[1], "agent_memory_summary.entry_count"),
    globalCount: v.decodeNumber(r[2], "agent_memory_summary.global_count"),
    sessionCount: v.decodeNumber(r[3], "agent_memory_summary.session_count"),
    lastUpdatedAt: v.decodeTimestamp(r[4], "agent_memory_summary.last_updated_at"),
  };
}

const listSql = statement(select + " LIMIT ?");

export class AgentMemorySummaryView implements types.AgentMemorySummaryView {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  async list(options?: ListOptions): Promise<types.AgentMemorySummaryRow[]> {
    const rows = await this.#executor.rows(listSql, [listLimit(options, 9223372036854775807n)]);
    return rows.map(row);
  }
}
