/** The helpers of every table and view. Generated from schema/shared-context; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import type { Executor, Head, Migration } from "colonnade/runtime";
import type { Tables } from "../types.ts";
import { AgentMemoryTable } from "./agent_memory.ts";
import { AuditLogTable } from "./audit_log.ts";
import { MessagesTable } from "./messages.ts";
import { SecureTokensTable } from "./secure_tokens.ts";
import { SessionsTable } from "./sessions.ts";
import { ActiveSessionsView } from "./active_sessions.ts";
import { AgentMemorySummaryView } from "./agent_memory_summary.ts";

export { constraints } from "../constraints.ts";

export const head: Head = { version: 1, chain: "2a57953732547de7ef8fe98956ef7e6ee6480f6c5d371de24c2d89e2062ba574" };

export async function loadMigrations(): Promise<readonly Migration[]> {
  return (await import("./migrations/index.ts")).migrations;
}

export function tables(executor: Executor): Tables {
  return new AllTables(executor);
}

class AllTables implements Tables {
  readonly #executor: Executor;
  readonly #made: { -readonly [Name in keyof Tables]?: Tables[Name] } = Object.create(null);

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  get agentMemory() {
    return (this.#made.agentMemory ??= new AgentMemoryTable(this.#executor));
  }

  get auditLog() {
    return (this.#made.auditLog ??= new AuditLogTable(this.#executor));
  }

  get messages() {
    return (this.#made.messages ??= new MessagesTable(this.#executor));
  }

  get secureTokens() {
    return (this.#made.secureTokens ??= new SecureTokensTable(this.#executor));
  }

  get sessions() {
    return (this.#made.sessions ??= new SessionsTable(this.#executor));
  }

  get activeSessions() {
    return (this.#made.activeSessions ??= new ActiveSessionsView(this.#executor));
  }

  get agentMemorySummary() {
    return (this.#made.agentMemorySummary ??= new AgentMemorySummaryView(this.#executor));
  }
}
