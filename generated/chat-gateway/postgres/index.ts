/** The helpers of every table and view. Generated from schema/chat-gateway; do not edit. */
import type { Executor, Head, Migration } from "colonnade/runtime";
import type { Tables } from "../types.ts";
import { SessionsTable } from "./sessions.ts";
import { ChatMessagesTable } from "./chat_messages.ts";

export { constraints } from "../constraints.ts";

export const head: Head = { version: 3, chain: "e06599515cb5ce87b29a8cf22f233016f14638732786c02e908c4912a84b7a48" };

export async function loadMigrations(): Promise<readonly Migration[]> {
  return (await import("./migrations/index.ts")).migrations;
}

export function tables(executor: Executor): Tables {
  return {
    sessions: new SessionsTable(executor),
    chatMessages: new ChatMessagesTable(executor),
  };
}
