/** The helpers of every table and view. Generated from schema/chat-gateway; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import type { Executor, Head, Migration } from "colonnade/runtime";
import type { Tables } from "../types.ts";
import { SessionsTable } from "./sessions.ts";
import { ChatMessagesTable } from "./chat_messages.ts";

export { constraints } from "../constraints.ts";

export const head: Head = { version: 3, chain: "26f3afdc24c42cca9d959cdb594c7d893c364e8a1385d4439773a77a1f6eddba" };

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

  get sessions() {
    return (this.#made.sessions ??= new SessionsTable(this.#executor));
  }

  get chatMessages() {
    return (this.#made.chatMessages ??= new ChatMessagesTable(this.#executor));
  }
}
